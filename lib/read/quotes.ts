import type { Message, Person, Role } from '@/lib/model/conversation';
import { MAX_MESSAGE_LENGTH } from '@/lib/model/conversation';
import { hashText } from './hash-text';
import { parseIntroduction } from './parse-introduction';
import type { TimeOptions } from './parse-time';
import { roleOfPerson } from './role-of-person';
import { type Quote, splitQuotes } from './split-quotes';

export type QuoteContext = TimeOptions & {
  customer: Person;
  agent: Person | null;
  /** Those who wrote messages that were read, with their roles. */
  known: readonly { person: Person; role: Role }[];
};

/**
 * The earlier messages that quotes repeat, oldest first: author and time from the introduction, the words without their own
 * quotes and signature. A quote without introduction is a fragment and gives no message, but those quoted in it do. Stops
 * after so many quotes and lines as no honest mail has.
 */
export function readQuotes(quotes: readonly Quote[], context: QuoteContext): Message[] {
  const newestFirst: Message[] = [];
  const waiting = [...quotes];
  let lines = MAX_LINES;
  let count = MAX_QUOTES;
  for (let quote = waiting.shift(); quote && count > 0 && lines > 0; quote = waiting.shift()) {
    count -= 1;
    lines -= quote.lines.length;
    const { own, quotes: deeper } = splitQuotes(quote.lines);
    const introduced = parseIntroduction(quote.introduction, context);
    if (introduced && own !== '') {
      const { name, email, sentAt, sentAtText } = introduced;
      const person = { name, ...(email ? { email } : {}) };
      newestFirst.push({
        id: `quote-${hashText(`${name || email}\n${own.replace(/\s+/g, '')}`)}`,
        role: roleOfPerson(person, context),
        author: name.slice(0, 1_000),
        ...(email ? { email } : {}),
        text: own.slice(0, MAX_MESSAGE_LENGTH),
        sentAt,
        sentAtText: sentAtText.slice(0, 1_000),
        origin: 'quote',
      });
    }
    waiting.unshift(...deeper);
  }
  return newestFirst.reverse();
}

const MAX_QUOTES = 200;
const MAX_LINES = 30_000;
