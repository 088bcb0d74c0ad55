import type { Reading } from '@/lib/model/reading';

/** Whether two readings say the same. Messages that were not read again are the same objects, so this is quick. */
export function sameReading(one: Reading, other: Reading): boolean {
  if (one.status !== 'ready' || other.status !== 'ready')
    return JSON.stringify(one) === JSON.stringify(other);
  const { messages: before, ...restBefore } = one.conversation;
  const { messages: after, ...restAfter } = other.conversation;
  return (
    before.length === after.length &&
    before.every((message, index) => message === after[index] || same(message, after[index])) &&
    same(restBefore, restAfter)
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
