import { readCaret, select } from './caret';
import { findPoint } from './find-point';
import { isField } from './is-field';
import { readText } from './read-text';
import type { Target } from './target';

/** Editors learn of a selection from an event that comes a moment later, in milliseconds. */
const NOTICE = 30;

/**
 * Selects what the agent has just typed before the caret, so that what is inserted takes its place in one step of the
 * editor's own undo. Where it does not stand there any more nothing is selected.
 */
export async function selectTyped({ input, content }: Target, typed: string): Promise<void> {
  if (isField(input)) {
    const end = input.selectionStart ?? 0;
    if (!input.value.slice(0, end).endsWith(typed)) return;
    input.setSelectionRange(end - typed.length, end);
    return;
  }
  const range = readCaret(content)?.range;
  if (!range) return;
  const end = { node: range.startContainer, offset: range.startOffset };
  const head = readText(content, end);
  if (!head.endsWith(typed)) return;
  select(content, startOf(content, end, typed, head), end);
  await new Promise((resolve) => setTimeout(resolve, NOTICE));
}

/** In the caret's own text where it can be, since that place is exact at the start of a line too. */
function startOf(content: HTMLElement, end: { node: Node; offset: number }, typed: string, head: string) {
  const own = end.node.nodeType === Node.TEXT_NODE ? (end.node.nodeValue ?? '').slice(0, end.offset) : '';
  if (own.endsWith(typed)) return { node: end.node, offset: end.offset - typed.length };
  return findPoint(content, head.length - typed.length);
}
