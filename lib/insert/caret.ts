/**
 * Where the agent's caret was in a composer. Fields and editors with a model keep their own; in an editable page the
 * selection is one for the whole document, so a click elsewhere moves it and it has to be put back.
 */
export type Caret = Range | null;

export function readCaret(input: HTMLElement): Caret {
  const selection = selectionAt(input);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return input.contains(range.startContainer) && input.contains(range.endContainer)
    ? range.cloneRange()
    : null;
}

/** Puts the caret back; false when the place is gone. */
export function restoreCaret(input: HTMLElement, caret: Caret): boolean {
  const selection = selectionAt(input);
  if (!selection || !caret || !input.contains(caret.startContainer) || !input.contains(caret.endContainer))
    return false;
  selection.setBaseAndExtent(caret.startContainer, caret.startOffset, caret.endContainer, caret.endOffset);
  return true;
}

type WithSelection = { getSelection(): Selection | null };

/** Chromium keeps a selection for each shadow root, by a method that no standard names; other browsers have one for all. */
export function selectionAt(input: HTMLElement): Selection | null {
  const root: Node & Partial<WithSelection> = input.getRootNode();
  return root.getSelection ? root.getSelection() : input.ownerDocument.getSelection();
}
