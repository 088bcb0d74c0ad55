import { readText } from '../read-text';
import type { Driver } from './driver';
import { paste } from './paste';
import { textToHtml } from './text-to-html';

/** Editor.js: every block is an editable of its own; together they are the composer. It drops empty blocks. */
export const editorJs: Driver = {
  name: 'editor-js',
  kind: 'rich',
  undo: 'key',
  fits: (input) => input.closest('.codex-editor__redactor') !== null,
  content,
  read: (input) => readText(content(input)),
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? textToHtml(text, '&nbsp;') });
  },
};

function content(input: HTMLElement): HTMLElement {
  return input.closest<HTMLElement>('.codex-editor__redactor') ?? input;
}
