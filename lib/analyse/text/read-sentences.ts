import { readWords, type Word } from './read-words';
import { type Span, splitSentences } from './split-sentences';

export interface Sentence extends Span {
  words: Word[];
  /** It ends in a question mark. */
  asks: boolean;
}

/** The sentences of a text with their words; sentences without a word are left out. */
export function readSentences(text: string, elides: boolean): Sentence[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const words = readWords(text, elides, start, end);
    return words.length > 0 ? [{ start, end, words, asks: endsInQuestion(text, end) }] : [];
  });
}

/** Looks behind closing quotes, brackets and a few more marks: “really?!” asks. */
function endsInQuestion(text: string, end: number): boolean {
  return /[?？][\s!?"'”’)\]]*$/u.test(text.slice(Math.max(0, end - 6), end));
}
