import type { Message } from '@/lib/model/conversation';
import { samePerson } from './same-person';

/**
 * Two readings of the same conversation as one, oldest first, without doubles: a message that was read on its own page stands
 * for every quote of it, and of two readings of one message the later, `read`, is kept. Pure.
 */
export function joinMessages(known: readonly Message[], read: readonly Message[]): Message[] {
  const joined: Placed[] = [];
  const byId = new Map<string, number>();
  for (const next of [...place(known), ...place(read)]) {
    const index = byId.get(next.message.id) ?? joined.findIndex((before) => isQuoteOf(before, next));
    const before = joined[index];
    byId.set(next.message.id, before ? index : joined.length);
    if (!before) joined.push(next);
    else {
      const message = better(before.message, next.message);
      joined[index] = { ...next, message, at: message.sentAt ?? next.at };
    }
  }
  return joined.toSorted((one, other) => one.at.localeCompare(other.at)).map(({ message }) => message);
}

type Placed = { message: Message; at: string; words: string };

/** A message without a time is placed by the one before it in its own reading, the first by the one after. */
function place(messages: readonly Message[]): Placed[] {
  let at = messages.find((message) => message.sentAt !== null)?.sentAt ?? '';
  return messages.map((message) => {
    at = message.sentAt ?? at;
    return { message, at, words: message.text.replace(/\s+/g, '') };
  });
}

function better(before: Message, after: Message): Message {
  const [kept, other] =
    before.origin !== 'quote' && after.origin === 'quote' ? [before, after] : [after, before];
  return {
    ...kept,
    role: kept.role === 'unknown' ? other.role : kept.role,
    author: kept.author || other.author,
    ...(kept.email || other.email ? { email: kept.email ?? other.email } : {}),
    sentAt: kept.sentAt ?? other.sentAt,
    sentAtText: kept.sentAtText || other.sentAtText,
  };
}

function isQuoteOf(
  { message: one, words: oneWords }: Placed,
  { message: other, words: otherWords }: Placed,
): boolean {
  if (one.origin !== 'quote' && other.origin !== 'quote') return false;
  return (
    sameWords(oneWords, otherWords) && mayBeOneAuthor(one, other) && mayBeOneTime(one.sentAt, other.sentAt)
  );
}

/** The same, or one goes on where the other ends: programs cut quotes and leave signatures in them. */
function sameWords(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= LONG_ENOUGH && long.startsWith(short));
}

function mayBeOneAuthor(one: Message, other: Message): boolean {
  const people = [one, other].map(({ author, email }) => ({ name: author, ...(email ? { email } : {}) }));
  const [first, second] = people;
  if (!first || !second || (first.name === '' && !first.email) || (second.name === '' && !second.email))
    return true;
  return samePerson(first, second) || samePerson({ name: first.name }, { name: second.name });
}

/** Quotes give the time to the minute, and in the zone of whoever quoted: it may be off by whole quarters of an hour. */
function mayBeOneTime(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const apart = Math.abs(Math.floor(Date.parse(one) / MINUTE) - Math.floor(Date.parse(other) / MINUTE));
  return apart <= 14 * 60 && apart % 15 === 0;
}

const LONG_ENOUGH = 40;
const MINUTE = 60_000;
