const MARKS = /\p{M}+/gu;
const DRAWN_OUT = /(.)\1{2,}/gu;

/**
 * The form in which words are compared: lower case, no accents, no apostrophes, “sooooo” as “so”.
 * People type quickly and without accents, so rules must not depend on either.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(DRAWN_OUT, '$1');
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/['’]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(DRAWN_OUT, '$1');
}

const PLAIN = /^[a-z0-9]*$/;
