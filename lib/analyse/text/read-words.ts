import { foldWord } from './fold-word';

/** One word of a text: `start` and `end` are UTF-16 units of that text, `folded` is what rules compare. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}]+)*/gu;
const ELIDED = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The words of `text` between two offsets. With `elides` an apostrophe parts words, as in French “l’argent”;
 * without it they stay one, as in English “don’t”.
 */
export function readWords(text: string, elides: boolean, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(elides ? ELIDED : WORD)) {
    const from = start + match.index;
    words.push({ folded: foldWord(match[0]), start: from, end: from + match[0].length });
  }
  return words;
}
