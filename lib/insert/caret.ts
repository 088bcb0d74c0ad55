import { findPoint } from './find-point';
import { readText } from './read-text';

/**
 * Where the agent's caret was in an editable. Fields and editors with a model keep their own; in an editable page the
 * selection is one for the whole document, so that a click elsewhere moves it, and it has to be put back.
 */
export type Caret = {
  range: Range;
  /** Characters before its start and its end, for when the page has drawn the text anew and the range is lost. */
  from: number;
  to: number;
};

/** The caret in a composer; null when it is elsewhere, or not shown in the page. */
export function readCaret(content: HTMLElement): Caret | null {
  const selection = selectionAt(content);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!content.contains(range.startContainer) || !content.contains(range.endContainer)) return null;
  const from = readText(content, { node: range.startContainer, offset: range.startOffset }).length;
  const to = range.collapsed
    ? from
    : readText(content, { node: range.endContainer, offset: range.endOffset }).length;
  return { range: range.cloneRange(), from, to };
}

/** Puts a caret back where it was in the text. */
export function restoreCaret(content: HTMLElement, { range, from, to }: Caret): void {
  const start = { node: range.startContainer, offset: range.startOffset };
  const kept = content.contains(start.node) && readText(content, start).length === from;
  if (kept && content.contains(range.endContainer)) {
    select(content, start, { node: range.endContainer, offset: range.endOffset });
  } else {
    select(content, findPoint(content, from), findPoint(content, to));
  }
}

type Place = { node: Node; offset: number };

export function select(content: HTMLElement, from: Place, to: Place = from): void {
  selectionAt(content)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

type WithSelection = { getSelection(): Selection | null };

/** Chromium keeps a selection for each shadow root, by a method that no standard names; other browsers have one for all. */
export function selectionAt(content: HTMLElement): Selection | null {
  const root: Node & Partial<WithSelection> = content.getRootNode();
  return root.getSelection ? root.getSelection() : content.ownerDocument.getSelection();
}
