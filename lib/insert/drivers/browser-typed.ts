import { richDriver } from './rich-driver';
import { typeHtml, typeText } from './type';

/**
 * Editors that let the browser type and read the page afterwards: Froala, Jodit, Squire, Summernote, SunEditor, Medium,
 * Gmail. Their own paste loses blank lines, opens a dialog, or cannot be undone.
 */
export const browserTyped = richDriver({
  name: 'browser-typed',
  undo: 'command',
  selector: [
    '.fr-element',
    '.jodit-wysiwyg',
    '.note-editable',
    '.sun-editor-editable',
    '.squire-wysiwyg',
    '.medium-editor-element',
    '[g_editable="true"]',
    '[id^="editorParent"] [contenteditable="true"]',
  ].join(','),
  insert(input, { text, html }) {
    if (html === undefined) typeText(input, text);
    else typeHtml(input, html);
  },
});
