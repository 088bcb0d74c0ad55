import type { Word } from '../text/read-words';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Spreads a hash's bits so that its top ones can be the bucket. */
const SPREAD = 0x9e3779b1;
const SHORTEST = 3;
const LONGEST = 5;
/** Beyond this a “word” is noise. */
const MOST_CHARACTERS = 24;
const EDGE = 0x5f;

/**
 * Visits the hashed features of a run of words: each word, each pair of neighbours, and the 3 to 5 character pieces
 * of each word with its edges marked. A feature is a bucket below `2 ** bits`; `word` is the index it came from.
 */
export function hashWords(
  words: readonly Word[],
  bits: number,
  visit: (bucket: number, word: number) => void,
): void {
  const shift = 32 - bits;
  let before = hashText('^', 1);
  words.forEach(({ folded }, index) => {
    const text = folded.slice(0, MOST_CHARACTERS);
    const whole = hashText(text, 1);
    visit(toBucket(whole, shift), index);
    visit(toBucket(Math.imul(before ^ 0x2f, PRIME) ^ whole, shift), index);
    before = whole;
    hashPieces(text, (hash) => visit(toBucket(hash, shift), index));
  });
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

function hashText(text: string, kind: number): number {
  let hash = OFFSET ^ kind;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function toBucket(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> shift;
}
