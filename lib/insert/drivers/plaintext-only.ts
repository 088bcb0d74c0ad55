import { escapeHtml } from './escape-html';
import { richDriver } from './rich-driver';
import { typeHtml, typeText } from './type';

/** A bare editable that holds plain text: typed line breaks would lose the blank lines. */
export const plaintextOnly = richDriver({
  name: 'plaintext-only',
  kind: 'plain',
  undo: 'command',
  selector: '[contenteditable="plaintext-only" i]',
  insert(input, { text }) {
    // As HTML, Firefox would drop the space that a line begins with.
    if (text.includes('\n')) typeHtml(input, escapeHtml(text).replaceAll('\n', '<br>'));
    else typeText(input, text);
  },
});
