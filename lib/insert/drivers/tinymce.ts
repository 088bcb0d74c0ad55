import { paste } from './paste';
import { richDriver } from './rich-driver';
import { textToHtml } from './text-to-html';

/** TinyMCE's own mark on what it copies. Without it, it takes simple HTML for plain text and drops the blank lines. */
const OWN = '<!-- x-tinymce/html -->';

/** TinyMCE, in its frame or inline. */
export const tinymce = richDriver({
  name: 'tinymce',
  selector: '.mce-content-body',
  insert(input, { text, html }) {
    paste(input, { text, html: OWN + (html ?? textToHtml(text, '&nbsp;')) });
  },
});
