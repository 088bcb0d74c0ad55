/** Signs that mean something anywhere, and at the beginning of a line. An address keeps its signs: it is read whole. */
const INLINE = /[\\`*_[\]<~|]/gu;
const LINE_START = /^([ \t]*)(?:([#>+=-])|(\d{1,9})([.)]))/gmu;
const ADDRESS = /(\b(?:https?:\/\/|www\.)[^\s<>]+)/iu;

/** Text as Markdown that says exactly this text. */
export function escapeMarkdown(text: string): string {
  return text
    .split(ADDRESS)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(INLINE, '\\$&')))
    .join('')
    .replace(LINE_START, (_, space: string, sign?: string, number?: string, point?: string) =>
      sign === undefined ? `${space}${number}\\${point}` : `${space}\\${sign}`,
    );
}
