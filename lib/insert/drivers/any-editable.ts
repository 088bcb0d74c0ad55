import { readText } from '../read-text';
import type { Driver } from './driver';
import { paste, pasteAsInput } from './paste';
import { textToHtml } from './text-to-html';
import { typeHtml, typeText } from './type';

/**
 * An editable that nobody has described. An editor with a model handles a paste, or the input that it becomes, and
 * cancels the event: then it is in. An event that nobody took has changed nothing, so the next may be tried; only a bare
 * editable takes neither, and the browser may type into that.
 */
export const anyEditable: Driver = {
  name: 'any-editable',
  kind: 'rich',
  undo: 'command',
  fits: (input) => input.isContentEditable || input.ownerDocument.designMode === 'on',
  content: (input) => input,
  read: readText,
  insert(input, { text, html }) {
    const clipping = { text, html: html ?? textToHtml(text) };
    if (paste(input, clipping) || pasteAsInput(input, clipping)) return;
    if (html === undefined) typeText(input, text);
    else typeHtml(input, html);
  },
};
