import { escapeHtml } from './escape-html';
import { paste } from './paste';
import { richDriver } from './rich-driver';

/**
 * ProseMirror and what is built on it, such as Tiptap. A plain paste would lose blank lines. The mark is
 * ProseMirror's own on what it copies: first and last paragraph join the lines around them, and spaces are kept.
 */
export const proseMirror = richDriver({
  name: 'prose-mirror',
  selector: '.ProseMirror',
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? toSlice(text) });
  },
});

function toSlice(text: string): string {
  const [first = '', ...rest] = text.split('\n').map(escapeHtml);
  return `<p data-pm-slice="1 1 []">${first}</p>${rest.map((line) => `<p>${line}</p>`).join('')}`;
}
