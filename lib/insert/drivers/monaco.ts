import { readText } from '../read-text';
import type { Driver } from './driver';
import { paste } from './paste';

/** Monaco: what takes the keys holds no text, and the lines stand in the page in any order. */
export const monaco: Driver = {
  name: 'monaco',
  kind: 'plain',
  partial: true,
  undo: 'key',
  fits: (input) => input.matches('.monaco-editor .native-edit-context, .monaco-editor .inputarea'),
  content,
  read: (lines) =>
    [...lines.querySelectorAll<HTMLElement>('.view-line')]
      .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
      .map((line) => readText(line))
      .join('\n'),
  insert(input, { text }) {
    paste(input, { text });
  },
};

function content(input: HTMLElement): HTMLElement {
  return input.closest('.monaco-editor')?.querySelector<HTMLElement>('.view-lines') ?? input;
}
