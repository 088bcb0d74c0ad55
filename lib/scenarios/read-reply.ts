import type { ReplyMove } from '@/lib/model/scenario';
import { replyCues } from './reply-cues';

/** A reply as the customer takes it in: its own words, in lower case, and the moves that they make. */
export interface ReadReply {
  words: string;
  moves: ReadonlySet<ReplyMove>;
}

/** Reads what an agent has written. Quoted lines (`> …`) are the customer's own words and don't count. */
export function readReply(text: string): ReadReply {
  const words = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replaceAll('’', "'")
    .toLowerCase();
  const sentences = words.split(/(?<=[.!?])\s+|\n+/);
  const moves = replyCues
    .filter(({ pattern, unless }) => sentences.some((one) => pattern.test(one) && !unless?.test(one)))
    .map((cue) => cue.move);
  return { words, moves: new Set(moves) };
}
