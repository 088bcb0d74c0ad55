import { readText } from '../read-text';
import type { Driver } from './driver';
import { paste } from './paste';

/**
 * CodeMirror 5 (EasyMDE): a hidden text area takes the keys. It is not watched while the window has no focus, so typing
 * into it does nothing from a side panel.
 */
export const codeMirror5: Driver = {
  name: 'code-mirror-5',
  kind: 'plain',
  partial: true,
  undo: 'key',
  fits: (input) => input.closest('.CodeMirror') !== null,
  content,
  read: readText,
  insert(input, { text }) {
    paste(input, { text });
  },
};

function content(input: HTMLElement): HTMLElement {
  return input.closest('.CodeMirror')?.querySelector<HTMLElement>('.CodeMirror-code') ?? input;
}
