import { escapeWithSpaces } from './escape-html';

/**
 * Plain text as HTML that shows exactly those words: markup escaped, each line a paragraph, `blank` for an empty one.
 * A single line stays inline, so that it joins the line that the caret is in.
 */
export function textToHtml(text: string, blank = '<br>'): string {
  const lines = text.split('\n').map(escapeWithSpaces);
  if (lines.length === 1) return `<span>${lines[0]}</span>`;
  return lines.map((line) => `<p>${line || blank}</p>`).join('');
}
