import { hashText } from './hash-text';
import { toBucket } from './to-bucket';

/** Runs of marks, faces and other signs, and words in capitals. */
const SIGNS = /[!?]+|\.\.+|…|[^\s\p{L}\p{M}\p{N}_.,'’[\]!?]|\b[A-Z]{2,}\b/gu;
const CAPITALS = /^[A-Z]/;
/** A longer row of marks says no more. */
const MOST_CHARACTERS = 4;
const KIND = 3;

/**
 * Visits the hashed features of how a text is written rather than worded: its marks, its capitals and what it ends in.
 * A feature is a bucket below `2 ** bits`.
 */
export function hashMarks(text: string, bits: number, visit: (bucket: number) => void): void {
  const shift = 32 - bits;
  const see = (sign: string) => visit(toBucket(hashText(sign, KIND), shift));
  for (const [sign] of text.matchAll(SIGNS))
    if (CAPITALS.test(sign)) {
      see('capitals');
      see(`${sign}^`);
    } else see(sign.slice(0, MOST_CHARACTERS));
  const end = text.trimEnd().slice(-2);
  if (end.includes('?')) see('ends?');
  if (end.endsWith('!')) see('ends!');
  if (/[\p{L}\p{N}]$/u.test(end)) see('ends plain');
}
