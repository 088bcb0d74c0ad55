/** Spreads a hash's bits so that its top ones can be the bucket. */
const SPREAD = 0x9e3779b1;

/**
 * The bucket of a hash below `2 ** (32 - shift)`: its top bits, so that a smaller table's bucket is a larger one's
 * without its last bits.
 */
export function toBucket(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> shift;
}
