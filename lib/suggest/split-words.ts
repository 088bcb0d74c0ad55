/** The words, in lower case, without accents and without the apostrophes that people leave out. */
export function splitWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/[\p{M}’']/gu, '');
  return folded
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
