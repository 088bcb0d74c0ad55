import { paste } from './paste';
import { richDriver } from './rich-driver';
import { textToHtml } from './text-to-html';

/** Milkdown: a plain paste is Markdown to it, and it reads pasted HTML in its own way. */
export const milkdown = richDriver({
  name: 'milkdown',
  selector: '.milkdown .ProseMirror',
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? textToHtml(text) });
  },
});
