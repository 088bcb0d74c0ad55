import { escapeHtml } from './escape-html';

/**
 * Plain text as HTML with ProseMirror's own mark on what it copies: first and last paragraph join the lines around them,
 * and spaces are kept. `tag` is the element that the editor's schema reads a paragraph from.
 */
export function toSlice(text: string, tag: 'p' | 'div' = 'p'): string {
  const [first = '', ...rest] = text.split('\n').map(escapeHtml);
  return `<${tag} data-pm-slice="1 1 []">${first}</${tag}>${rest.map((line) => `<${tag}>${line}</${tag}>`).join('')}`;
}
