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
  async insert(input, { text, html }) {
    const clipping = { text, html: html ?? textToHtml(text, '&nbsp;') };
    if (html === undefined && !text.includes('\n')) {
      paste(input, clipping);
      return;
    }
    paste(await breakBlock(input), { text, html: toOwnTags(clipping.html) });
    await moveToEnd(input.ownerDocument);
  },
};

function content(input: HTMLElement): HTMLElement {
  return input.closest<HTMLElement>('.codex-editor__redactor') ?? input;
}

/** It knows these looks by their shorter names only. */
function toOwnTags(html: string): string {
  return html.replace(/<(\/?)strong\b/g, '<$1b').replace(/<(\/?)em\b/g, '<$1i');
}

/**
 * Breaks a block at the caret by the editor's own Enter, since whole blocks are put behind the one that the caret is in.
 * Gives the block to put them behind; an empty one is replaced.
 */
async function breakBlock(block: HTMLElement): Promise<HTMLElement> {
  const range = block.ownerDocument.getSelection()?.getRangeAt(0);
  if (!range || !block.contains(range.startContainer) || block.textContent === '') return block;
  const [before, behind] = [range.cloneRange(), range.cloneRange()];
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  behind.setEnd(block, block.childNodes.length);
  if (behind.toString() === '') return block;
  const isAtStart = before.toString() === '';
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  block.dispatchEvent(new KeyboardEvent('keydown', enter));
  await pause(30);
  const all = [...content(block).querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  return (isAtStart && all[all.indexOf(block) - 1]) || block;
}

/** How long it may take to fill the blocks, in milliseconds. It does so when it has nothing else to do. */
const PATIENCE = 600;

/** After several blocks it leaves the caret at the start of the last, where the agent would type before it. */
async function moveToEnd(document: Document): Promise<void> {
  const selection = document.getSelection();
  const blockAtCaret = () => {
    const at = selection?.anchorNode;
    const element = at instanceof Element ? at : at?.parentElement;
    return element?.closest<HTMLElement>('[contenteditable]');
  };
  await pause(60);
  for (let waited = 0; blockAtCaret()?.textContent === '' && waited < PATIENCE; waited += 20) await pause(20);
  const block = blockAtCaret();
  if (!selection?.isCollapsed || selection.anchorOffset !== 0 || !block) return;
  // It has taken the block away that had the focus.
  block.focus({ preventScroll: true });
  selection.selectAllChildren(block);
  selection.collapseToEnd();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
