import { paste } from './paste';
import { richDriver } from './rich-driver';
import { textToHtml } from './text-to-html';

/** CKEditor 5: it takes back every change of the page that it did not make. */
export const ckeditor5 = richDriver({
  name: 'ckeditor-5',
  selector: '.ck-editor__editable',
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? textToHtml(text) });
  },
});
