import { readText } from '../read-text';
import type { Driver } from './driver';
import { paste } from './paste';
import { textToHtml } from './text-to-html';

/** Editor.js: every block is an editable of its own; together they are the composer. It drops empty blocks. */
export const editorJs: Driver = {
  name: 'editor-js',
  kind: 'rich',
  undo: 'command',
  fits: (input) => input.closest('.codex-editor__redactor') !== null,
  content,
  read: readText,
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? textToHtml(text, '&nbsp;') });
    return moveToEnd(input.ownerDocument);
  },
};

function content(input: HTMLElement): HTMLElement {
  return input.closest<HTMLElement>('.codex-editor__redactor') ?? input;
}

/** After several blocks it leaves the caret at the start of the last, where the agent would type before it. */
async function moveToEnd(document: Document): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  const selection = document.getSelection();
  const at = selection?.anchorNode;
  const block = (
    at?.nodeType === Node.ELEMENT_NODE ? (at as Element) : at?.parentElement
  )?.closest<HTMLElement>('[contenteditable]');
  if (!selection?.isCollapsed || selection.anchorOffset !== 0 || !block) return;
  // It has taken the block away that had the focus.
  block.focus({ preventScroll: true });
  selection.selectAllChildren(block);
  selection.collapseToEnd();
}
