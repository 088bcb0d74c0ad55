import { paste } from './paste';
import { richDriver } from './rich-driver';
import { textToHtml } from './text-to-html';

/** CKEditor 4: it tells the page of a change only when it pasted it. */
export const ckeditor4 = richDriver({
  name: 'ckeditor-4',
  selector: '.cke_editable',
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? textToHtml(text) });
  },
});
