/** What a paste carries. */
export type Clipping = { text: string; html?: string };

/**
 * Hands a clipping to an editor as a paste of its own, and says whether the editor took it. An editor that took it
 * has cancelled the event: the browser does nothing with a paste that a script made.
 */
export function paste(input: HTMLElement, clipping: Clipping): boolean {
  const event = new ClipboardEvent('paste', {
    clipboardData: toTransfer(clipping),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !input.dispatchEvent(event);
}

/**
 * The same as the input event that a paste becomes, for editors that listen to input only. They read the caret from the
 * event, so that a caret set a moment ago counts.
 */
export function pasteAsInput(input: HTMLElement, clipping: Clipping): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer: toTransfer(clipping),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !input.dispatchEvent(event);
}

function toTransfer({ text, html }: Clipping): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  if (html !== undefined) transfer.setData('text/html', html);
  return transfer;
}
