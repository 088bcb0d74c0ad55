/** Signs that mean something anywhere, and at the beginning of a line. */
const INLINE = /[\\`*_[\]<~|]/gu;
const LINE_START = /^([ \t]*)(?:([#>+=-])|(\d{1,9})([.)]))/gmu;
/** An address and Liquid keep their signs: they are read whole. */
const WHOLE = /(\{\{.*?\}\}|\{%.*?%\}|\b(?:https?:\/\/|www\.)[^\s<>]+)/isu;

/** Text as Markdown that says exactly this text. Placeholders in it stay placeholders. */
export function escapeMarkdown(text: string): string {
  return text
    .split(WHOLE)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(INLINE, '\\$&')))
    .join('')
    .replace(LINE_START, (_, space: string, sign?: string, number?: string, point?: string) =>
      sign === undefined ? `${space}${number}\\${point}` : `${space}\\${sign}`,
    );
}
