import { paste } from './paste';
import { richDriver } from './rich-driver';
import { textToHtml } from './text-to-html';

/** Quill: HTML that the browser types is lost in it. */
export const quill = richDriver({
  name: 'quill',
  selector: '.ql-editor',
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? textToHtml(text) });
  },
});
