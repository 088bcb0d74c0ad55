/**
 * Types text at the caret by the browser's own command, which keeps the browser's undo and raises `input`. Never for an
 * editor with a model of its own: Chromium raises no `beforeinput` for it, so the words would show and not be sent.
 */
export function typeText(input: HTMLElement, text: string): boolean {
  return input.ownerDocument.execCommand('insertText', false, text);
}

/** The same for HTML, in composers that hold any. */
export function typeHtml(input: HTMLElement, html: string): boolean {
  return input.ownerDocument.execCommand('insertHTML', false, html);
}
