import type { Span } from '../text/split-sentences';

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const MARKS = /[!?]{3,}/g;
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 9;
/** Space, a comma or a mark may lie between two shouted words; more is a new start. */
const WIDEST_GAP = 3;

/**
 * Runs of capitals and of exclamation marks. A run needs three words of two letters or more, so that codes, acronyms
 * and “USB C” stay quiet.
 */
export function findShouting(text: string): Span[] {
  return [...findCapitals(text), ...findExclamations(text)].sort((a, b) => a.start - b.start);
}

function findCapitals(text: string): Span[] {
  const runs: Span[] = [];
  let run: { start: number; end: number; words: number; letters: number } | null = null;
  const close = () => {
    if (run && run.words >= FEWEST_WORDS && run.letters >= FEWEST_LETTERS)
      runs.push({ start: run.start, end: run.end });
    run = null;
  };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const shouted = UPPER.test(word) && !LOWER.test(word);
    const plain = !UPPER.test(word) && !LOWER.test(word);
    if (!shouted && !plain) close();
    else if (shouted || run) {
      if (run && start - run.end > WIDEST_GAP) close();
      const apart: boolean = !run || /\s/.test(text.slice(run.end, start));
      const counts: boolean = shouted && apart && word.length > 1 && !/\d/.test(word);
      run ??= { start, end, words: 0, letters: 0 };
      run = {
        start: run.start,
        end: shouted ? end : run.end,
        words: run.words + (counts ? 1 : 0),
        letters: run.letters + (counts ? word.length : 0),
      };
    }
  }
  close();
  return runs;
}

function findExclamations(text: string): Span[] {
  return [...text.matchAll(MARKS)].flatMap((match) =>
    match[0].includes('!')
      ? [{ start: findWordStart(text, match.index), end: match.index + match[0].length }]
      : [],
  );
}

/** Marks alone say little: the quote takes in the word before them. */
function findWordStart(text: string, mark: number): number {
  let start = mark;
  while (start > 0 && mark - start < 40 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
