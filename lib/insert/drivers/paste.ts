import { findPageWorld } from './page-world';

/** What a paste carries. */
export type Clipping = { text?: string; html?: string };

const ROUTE = { bubbles: true, cancelable: true, composed: true };

/**
 * Hands a clipping to an editor as a paste of its own, and says whether the editor took it. An editor that took it
 * has cancelled the event: the browser does nothing with a paste that a script made.
 */
export function paste(input: HTMLElement, clipping: Clipping): boolean {
  const world = findPageWorld(input);
  const clipboardData = new world.DataTransfer();
  const event = new world.ClipboardEvent('paste', world.give({ ...ROUTE, clipboardData }));
  // Filled afterwards: Firefox gives the event a transfer of its own.
  if (event.clipboardData) fill(event.clipboardData, clipping);
  return !input.dispatchEvent(event);
}

/**
 * The same as the input event that a paste becomes, for editors that listen to input only. They read the caret from the
 * event, so that a caret set a moment ago counts.
 */
export function pasteAsInput(input: HTMLElement, clipping: Clipping): boolean {
  const world = findPageWorld(input);
  const dataTransfer = new world.DataTransfer();
  fill(dataTransfer, clipping);
  const event = new world.InputEvent(
    'beforeinput',
    world.give({ ...ROUTE, inputType: 'insertFromPaste', dataTransfer }),
  );
  return !input.dispatchEvent(event);
}

function fill(transfer: DataTransfer, { text, html }: Clipping): void {
  if (text !== undefined) transfer.setData('text/plain', text);
  if (html !== undefined) transfer.setData('text/html', html);
}
