import type { Undo } from '@/lib/model/insertion';
import { select, selectionAt } from './caret';
import type { Driver } from './drivers/driver';
import { typeText } from './drivers/type';
import { findPoint } from './find-point';
import { isField } from './is-field';
import { wakeFocus } from './wake-focus';

/** What is known of the last insertion, so that it can be taken back. */
export type Inserted = {
  input: HTMLElement;
  content: HTMLElement;
  driver: Driver;
  before: string;
  after: string;
  /** The text as it was inserted, what stood before it (where that could be told), and what it replaced. */
  text: string;
  head: string | null;
  replaced: string;
};

/** How long an editor may take, in milliseconds. */
const PATIENCE = 400;

/**
 * Takes the last insertion back, if nothing else has changed since: by the editor's own undo, and where the browser types
 * into the composer and the undo did nothing, by removing exactly the text that was inserted.
 */
export async function undoInsertion(inserted: Inserted): Promise<Undo> {
  const { input, content, driver, after } = inserted;
  if (!content.isConnected || driver.read(content) !== after)
    return { status: 'failed', reason: 'changed-since' };
  if (!content.contains(selectionAt(content)?.anchorNode ?? null)) input.focus({ preventScroll: true });
  await wakeFocus(input);
  if (!pressUndo(input) && driver.undo === 'command') input.ownerDocument.execCommand('undo');
  if (await isRestored(inserted)) return { status: 'restored' };
  if (driver.undo === 'command' && driver.read(content) === after && removeText(inserted)) {
    if (await isRestored(inserted)) return { status: 'restored' };
  }
  return { status: 'failed', reason: 'refused' };
}

async function isRestored({ content, driver, before }: Inserted): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += 20) {
    if (driver.read(content).trimEnd() === before.trimEnd()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

function removeText({ input, content, text, head, replaced }: Inserted): boolean {
  if (head === null || isField(input)) return false;
  select(content, findPoint(content, head.length), findPoint(content, head.length + text.length));
  if (replaced !== '') return typeText(input, replaced);
  return input.ownerDocument.execCommand('delete');
}

/** Presses the undo key; true when the editor took it, as those with a history of their own do. */
function pressUndo(input: HTMLElement): boolean {
  const mac = /mac/i.test(navigator.platform);
  const event = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !input.dispatchEvent(event);
}
