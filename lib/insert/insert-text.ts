import type { Insert, InsertFailure, Insertion } from '@/lib/model/insertion';
import { type Caret, readCaret, restoreCaret, selectionAt } from './caret';
import type { Driver } from './drivers/driver';
import { findFocused } from './find-focused';
import { isWritableInput } from './is-writable-input';
import { joinText } from './join-text';
import { judgeInsertion } from './judge-insertion';
import type { OpenRoot } from './open-root';
import { placeCaret } from './place-caret';
import { readText } from './read-text';
import { textOfHtml } from './text-of-html';
import type { Inserted } from './undo-insertion';
import { wakeFocus } from './wake-focus';

/** A composer to insert into. */
export type Target = {
  input: HTMLElement;
  driver: Driver;
  kind: 'plain' | 'rich';
  caret: Caret;
  /** False when the agent has never been in it: then the caret is placed for them. */
  visited: boolean;
  openRoot: OpenRoot;
};

/** How long an editor may take to show what it took, in milliseconds. Editors on React need one or two turns. */
const PATIENCE = 700;
/** A text that is going to be taken back is gone by then. */
const SETTLED = 60;

/**
 * Puts a text at the caret, in one way and once, and reads back what became of it. What can be known beforehand
 * (read-only, too long) is answered before anything is changed.
 */
export async function insertText(
  target: Target,
  request: Insert,
  last: Inserted | null,
): Promise<{ insertion: Insertion; before: string }> {
  const { input, driver } = target;
  const before = driver.read(input);
  const obstacle = findObstacle(target, request.text);
  if (obstacle) return { insertion: { status: 'failed', reason: obstacle }, before };

  await takeCaret(target);
  const replaced = readSelected(input);
  const rich = target.kind === 'rich' && request.html !== undefined;
  const text = fitText(target, request.text, before, last);
  await driver.insert(input, rich ? { text, html: request.html } : { text });

  const wanted = rich ? textOfHtml(input.ownerDocument, request.html ?? '') : text;
  const judge = () =>
    judgeInsertion({
      before,
      after: driver.read(input),
      text: wanted,
      replaced,
      partial: driver.partial === true,
      rich,
    });
  await waitUntil(() => judge().status === 'inserted');
  await pause(SETTLED);
  return { insertion: judge(), before };
}

/** The text as it suits the place: on one line where there is but one, joined to what stands before the caret. */
function fitText({ input, driver }: Target, text: string, draft: string, last: Inserted | null): string {
  if (input.localName === 'input') return text.replace(/\s*\n\s*/g, ' ');
  const before = readBefore(input, driver) ?? (last?.input === input && last.after === draft ? draft : '');
  return joinText(text, { before, after: draft.slice(before.length) });
}

/** What stands before the caret, or null where the editor does not show its caret in the page. */
function readBefore(input: HTMLElement, driver: Driver): string | null {
  if (isField(input) && driver.content(input) === input)
    return input.value.slice(0, input.selectionStart ?? 0);
  const caret = readCaret(input);
  if (!caret) return null;
  return readText(driver.content(input), { node: caret.startContainer, offset: caret.startOffset });
}

function findObstacle({ input }: Target, text: string): InsertFailure | null {
  if (input.getAttribute('aria-readonly') === 'true' || input.getAttribute('aria-disabled') === 'true')
    return 'read-only';
  if (!isWritableInput(input)) return 'read-only';
  if (!isField(input)) return null;
  if (input.readOnly || input.disabled) return 'read-only';
  const { maxLength, value } = input;
  const length = value.length - readSelected(input).length + text.length;
  return maxLength >= 0 && length > maxLength ? 'too-long' : null;
}

/** Gives the composer the focus and the caret that the agent left in it. */
async function takeCaret({ input, driver, caret, visited, openRoot }: Target): Promise<void> {
  const focused = findFocused(input.ownerDocument, openRoot);
  const inside = focused !== null && (focused === input || input.contains(focused));
  if (!inside) input.focus({ preventScroll: true });
  await wakeFocus(input);
  const kept = inside && visited && (isField(input) || readCaret(input) !== null);
  if (kept) return;
  if (!visited || (!isField(input) && caret !== null && !restoreCaret(input, caret)))
    placeCaret(input, driver);
  // Editors learn of a caret from an event that comes a moment later.
  await pause(30);
}

function readSelected(input: HTMLElement): string {
  if (isField(input)) return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  return readCaret(input) ? (selectionAt(input)?.toString() ?? '') : '';
}

function isField(input: HTMLElement): input is HTMLTextAreaElement | HTMLInputElement {
  return input.localName === 'textarea' || input.localName === 'input';
}

async function waitUntil(done: () => boolean): Promise<void> {
  for (let waited = 0; !done() && waited < PATIENCE; waited += 20) await pause(20);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
