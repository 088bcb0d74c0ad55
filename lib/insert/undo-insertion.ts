import { readCaret } from './caret';
import type { Driver } from './drivers/driver';
import { wakeFocus } from './wake-focus';

/** What is known of the last insertion, so that it can be taken back. */
export type Inserted = {
  input: HTMLElement;
  driver: Driver;
  before: string;
  after: string;
};

/** What became of taking an insertion back. */
export type Undo =
  | { status: 'restored' }
  /** `changed-since`: something else was written meanwhile, and it is left alone. */
  | { status: 'failed'; reason: 'nothing' | 'changed-since' | 'refused' };

/** How long an editor may take, in milliseconds. */
const PATIENCE = 500;

/** Takes the last insertion back by the editor's own undo, if nothing else has changed since. */
export async function undoInsertion({ input, driver, before, after }: Inserted): Promise<Undo> {
  if (!input.isConnected || driver.read(input) !== after)
    return { status: 'failed', reason: 'changed-since' };
  if (readCaret(input) === null) input.focus({ preventScroll: true });
  await wakeFocus(input);
  if (!pressUndo(input) && driver.undo === 'command') input.ownerDocument.execCommand('undo');
  for (let waited = 0; waited < PATIENCE; waited += 20) {
    if (driver.read(input).trimEnd() === before.trimEnd()) return { status: 'restored' };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { status: 'failed', reason: 'refused' };
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
