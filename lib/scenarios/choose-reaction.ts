/**
 * The rehearsals. In: what the agent has sent. Out: what the customer answers.
 * Scenarios are data and their customers invented; nothing here knows of a page, a clock or a store.
 */
import type { Answer, Moment, ReplyTest } from '@/lib/model/scenario';
import { type ReadReply, readReply } from './read-reply';

/** The customer's answer to `reply` (plain text) at this moment: the first reaction that fits, or the fallback. */
export function chooseReaction(moment: Moment, reply: string): Answer {
  const read = readReply(reply);
  return moment.reactions.find(({ when }) => holds(when, read))?.answer ?? moment.otherwise;
}

function holds({ does = [], lacks = [], says }: ReplyTest, { words, moves }: ReadReply): boolean {
  return (
    does.every((move) => moves.has(move)) &&
    !lacks.some((move) => moves.has(move)) &&
    (!says || says.some((start) => startsAWord(words, start)))
  );
}

function startsAWord(words: string, start: string): boolean {
  for (let at = words.indexOf(start); at >= 0; at = words.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return true;
  }
  return false;
}
