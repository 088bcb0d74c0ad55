const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  nbsp: ' ',
};

/** What stands inside a placeholder, without the markup that an editor of rich text may have put there. */
export function plainArgs(text: string): string {
  return text
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|#34|nbsp);/gu, (sign, name: string) => ENTITIES[name] ?? sign)
    .trim();
}
