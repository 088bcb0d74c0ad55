/**
 * A text in which no two signs stand together that a desk would read as a placeholder on sending: a space parts them. What a
 * weave holds (between \uE000 and \uE001) counts as braces too.
 */
export function breakBraces(text: string): string {
  return text
    .replace(/\{(?=[{%\uE000])/gu, '{ ')
    .replace(/([}%])(?=\})/gu, '$1 ')
    .replace(/\uE001(?=\})/gu, '\uE001 ');
}
