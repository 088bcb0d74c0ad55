import { readCaret } from './caret';
import { chooseDriver } from './drivers/choose-driver';
import { editingHost } from './editing-host';
import { findFocused } from './find-focused';
import { isField } from './is-field';
import { isWritableInput } from './is-writable-input';
import { type OpenRoot, openRootOnly } from './open-root';

/** What was typed to call for a phrase. */
export interface Shortcut {
  name: string;
  /** The trigger and the name. */
  typed: string;
}

/** As long as a phrase's id can be. */
const LONGEST = 80;

/**
 * The shortcut that stands right before the caret of a reply box, or null: the trigger, at the start of a line or behind a
 * space, and a name. Only the end of the caret's own text is looked at.
 * @param trigger one character that is neither letter, digit nor space
 */
export function findShortcut(
  document: Document,
  openRoot: OpenRoot = openRootOnly,
  trigger: string,
): Shortcut | null {
  const focused = findFocused(document, openRoot);
  const input = focused && editingHost(focused);
  if (!input || !isWritableInput(input)) return null;
  const before = readBefore(input);
  const at = before.lastIndexOf(trigger);
  if (at === -1 || (at > 0 && !/\s/.test(before.charAt(at - 1)))) return null;
  const name = before.slice(at + trigger.length);
  return /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(name) && name.length <= LONGEST
    ? { name, typed: trigger + name }
    : null;
}

/** The text between the caret and what comes before it in the same node; nothing when something is selected. */
function readBefore(input: HTMLElement): string {
  if (isField(input)) {
    const { selectionStart: start, selectionEnd: end, value } = input;
    return start !== null && start === end ? tail(value.slice(0, start)) : '';
  }
  const content = chooseDriver(input)?.content(input);
  const range = content && readCaret(content)?.range;
  if (!range?.collapsed || range.startContainer.nodeType !== Node.TEXT_NODE) return '';
  return tail((range.startContainer.nodeValue ?? '').slice(0, range.startOffset));
}

function tail(text: string): string {
  return text.slice(-(LONGEST + 3));
}
