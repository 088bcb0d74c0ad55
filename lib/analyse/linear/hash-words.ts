import type { Word } from '../text/read-words';
import { hashText, OFFSET, PRIME } from './hash-text';
import { toBucket } from './to-bucket';

const SHORTEST = 3;
const LONGEST = 5;
/** Beyond this a “word” is noise. */
const MOST_CHARACTERS = 24;
const EDGE = 0x5f;
/** English words that turn what follows around, and how many words of it. */
const NEGATIONS = new Set(
  'not no never dont doesnt didnt cant cannot couldnt wont wouldnt isnt wasnt arent havent hasnt aint nothing nobody without'.split(
    ' ',
  ),
);
const REACH = 4;

/**
 * Visits the hashed features of a run of words: each word, each pair of neighbours and edges, each word behind a negation, and
 * the 3 to 5 character pieces of each word with its edges marked. A feature is a bucket below `2 ** bits`; `word` is
 * the index it came from.
 */
export function hashWords(
  words: readonly Word[],
  bits: number,
  visit: (bucket: number, word: number) => void,
): void {
  const shift = 32 - bits;
  let before = hashText('^', 1);
  let negated = 0;
  words.forEach(({ folded }, index) => {
    const text = folded.slice(0, MOST_CHARACTERS);
    const whole = hashText(text, 1);
    visit(toBucket(whole, shift), index);
    visit(toBucket(Math.imul(before ^ 0x2f, PRIME) ^ whole, shift), index);
    before = whole;
    if (NEGATIONS.has(text)) negated = REACH;
    else if (negated > 0) {
      negated -= 1;
      visit(toBucket(Math.imul(whole ^ 0x21, PRIME), shift), index);
    }
    hashPieces(text, (hash) => visit(toBucket(hash, shift), index));
  });
  if (words.length > 0)
    visit(toBucket(Math.imul(before ^ 0x2f, PRIME) ^ hashText('$', 1), shift), words.length - 1);
}

function hashPieces(text: string, visit: (hash: number) => void): void {
  const size = text.length + 2;
  for (let start = 0; start + SHORTEST <= size; start += 1) {
    let hash = OFFSET ^ 2;
    for (let at = start; at < size && at < start + LONGEST; at += 1) {
      const code = at === 0 || at === size - 1 ? EDGE : text.charCodeAt(at - 1);
      hash = Math.imul(hash ^ code, PRIME);
      if (at - start + 1 >= SHORTEST) visit(hash);
    }
  }
}
