import { expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';

const waitingOf = (...turns: string[]) => analyse(makeConversation(...turns)).waiting;

it('counts from the first message that nobody answered', () => {
  const waiting = waitingOf('customer: a', 'agent: b', 'customer: c', 'customer: d');
  expect(waiting).toEqual({ since: '2026-05-04T11:00:00.000Z', contacts: 3, firstReply: 3_600_000 });
});

it('is over when the agent has answered', () => {
  expect(waitingOf('customer: a', 'agent: b').since).toBeNull();
});

it('is not over because of an internal note', () => {
  expect(waitingOf('customer: a', 'note: b')).toEqual({
    since: '2026-05-04T09:00:00.000Z',
    contacts: 1,
    firstReply: null,
  });
});

it('is unknown in an empty conversation', () => {
  expect(waitingOf()).toEqual({ since: null, contacts: 0, firstReply: null });
});
