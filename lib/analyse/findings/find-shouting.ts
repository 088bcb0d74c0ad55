import type { Span } from '../text/split-sentences';

const CAPITALS = /[\p{Lu}\d'’]+(?:[\s,]{1,3}[\p{Lu}\d'’]+){2,40}/gu;
const MARKS = /[!?]{3,}/g;
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 9;

/**
 * Runs of capitals and of exclamation marks. A run needs three words of two letters, so that codes, acronyms and
 * “USB C” stay quiet. `Word Word` is not a run: only letters without lower case count.
 */
export function findShouting(text: string): Span[] {
  const runs: Span[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const start = match.index;
    const end = start + match[0].length;
    const touches = /\p{L}/u;
    const whole = !touches.test(text.charAt(start - 1)) && !/\p{Ll}/u.test(text.charAt(end));
    if (whole && isShouted(match[0])) runs.push({ start, end });
  }
  for (const match of text.matchAll(MARKS)) {
    if (!match[0].includes('!')) continue;
    const start = startOfWord(text, match.index);
    runs.push({ start, end: match.index + match[0].length });
  }
  return runs.sort((a, b) => a.start - b.start);
}

function isShouted(run: string): boolean {
  const words = run.split(/[\s,]+/).filter((word) => word.length > 1 && !/\d/.test(word));
  return words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS;
}

/** Marks alone say little: the quote takes in the word before them. */
function startOfWord(text: string, mark: number): number {
  let start = mark;
  while (start > 0 && mark - start < 40 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
