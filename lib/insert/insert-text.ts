import type { Insert, InsertFailure, Insertion } from '@/lib/model/insertion';
import { readCaret, selectionAt } from './caret';
import { isField } from './is-field';
import { isWritableInput } from './is-writable-input';
import { joinText } from './join-text';
import { judgeInsertion } from './judge-insertion';
import { readText } from './read-text';
import { selectTyped } from './select-typed';
import { takeCaret } from './take-caret';
import type { Target } from './target';
import { textOfHtml } from './text-of-html';
import type { Inserted } from './undo-insertion';

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
): Promise<{ insertion: Insertion; inserted: Inserted | null }> {
  const { input, content, driver } = target;
  const before = driver.read(content);
  const obstacle = findObstacle(target, request.text);
  if (obstacle) return { insertion: { status: 'failed', reason: obstacle }, inserted: null };

  await takeCaret(target);
  if (request.over !== undefined) await selectTyped(target, request.over);
  const replaced = readSelected(input);
  const head = readBefore(target);
  const rich = target.kind === 'rich' && request.html !== undefined;
  const text = fitText(target, request.text, before, head ?? assumeHead(target, before, last));
  await driver.insert(input, rich ? { text, html: request.html } : { text });

  const wanted = rich ? textOfHtml(input.ownerDocument, request.html ?? '') : text;
  const partial = driver.partial === true;
  const judge = () =>
    judgeInsertion({ before, head, after: driver.read(content), text: wanted, replaced, partial, rich });
  await waitUntil(() => judge().status === 'inserted');
  await pause(SETTLED);
  const insertion = judge();
  if (insertion.status === 'failed') return { insertion, inserted: null };
  const after = driver.read(content);
  return { insertion, inserted: { input, content, driver, before, after, text, head, replaced } };
}

/** The text as it suits the place: on one line where there is but one, joined to what stands before the caret. */
function fitText({ input }: Target, text: string, draft: string, head: string): string {
  const fitting = input.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  return joinText(fitting, { before: head, after: draft.slice(head.length) });
}

/** What stands before the caret, or null where the editor does not show its caret in the page. */
function readBefore({ input, content }: Target): string | null {
  if (isField(input) && content === input) return input.value.slice(0, input.selectionStart ?? 0);
  const range = readCaret(content)?.range;
  return range ? readText(content, { node: range.startContainer, offset: range.startOffset }) : null;
}

/** Where the caret does not show: it is still behind the last insertion when nothing has changed since. */
function assumeHead({ content }: Target, draft: string, last: Inserted | null): string {
  return last?.content === content && last.after === draft ? draft : '';
}

/** How editors show that they are read-only while the page could still be typed into. */
const LOCKED = '[aria-readonly="true"], [aria-disabled="true"], .mce-content-readonly, .se-read-only';

function findObstacle({ input }: Target, text: string): InsertFailure | null {
  if (input.matches(LOCKED) || !isWritableInput(input)) return 'read-only';
  if (!isField(input)) return null;
  if (input.readOnly || input.disabled) return 'read-only';
  const { maxLength, value } = input;
  const length = value.length - readSelected(input).length + text.length;
  return maxLength >= 0 && length > maxLength ? 'too-long' : null;
}

function readSelected(input: HTMLElement): string {
  if (isField(input)) return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  return readCaret(input) ? (selectionAt(input)?.toString() ?? '') : '';
}

async function waitUntil(done: () => boolean): Promise<void> {
  for (let waited = 0; !done() && waited < PATIENCE; waited += 20) await pause(20);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
