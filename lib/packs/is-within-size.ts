/** Largest file of a pack, in bytes of UTF-8. */
export const MAX_PACK_BYTES = 20 * 1024 * 1024;

/** Whether a text fits into the largest file. Counts its bytes only where its length leaves a doubt. */
export function isWithinSize(text: string, bytes = MAX_PACK_BYTES): boolean {
  if (text.length > bytes) return false;
  return text.length * 3 <= bytes || new TextEncoder().encode(text).length <= bytes;
}
