import { readCaret, restoreCaret } from './caret';
import { findFocused } from './find-focused';
import { isField } from './is-field';
import { placeCaret } from './place-caret';
import type { Target } from './target';
import { wakeFocus } from './wake-focus';

/** Editors learn of a caret from an event that comes a moment later, in milliseconds. */
const NOTICE = 30;

/** Gives a composer the focus and the caret that the agent left in it. */
export async function takeCaret({ input, content, driver, caret, visited, openRoot }: Target): Promise<void> {
  const focused = findFocused(input.ownerDocument, openRoot);
  const inside = focused !== null && (focused === input || input.contains(focused));
  // The body of a frame that is one big editor is named as focused even while it takes no keys.
  if (!inside || focused === input) input.focus({ preventScroll: true });
  await wakeFocus(input);
  const isShown = isField(input) || readCaret(content) !== null;
  if (inside && visited && isShown) return;
  await setFirmly(content, () => {
    if (caret !== null) restoreCaret(content, caret);
    else if (!isField(input) || !visited) placeCaret(input, content, driver);
  });
}

/**
 * Sets a caret, and once more where the editor has moved it: ProseMirror takes a caret at the very start, so soon after
 * the focus came, for a slip of the browser.
 */
async function setFirmly(content: HTMLElement, set: () => void): Promise<void> {
  set();
  const wanted = readCaret(content);
  await pause(NOTICE);
  const caret = readCaret(content);
  if (caret?.from === wanted?.from && caret?.to === wanted?.to) return;
  set();
  await pause(NOTICE);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
