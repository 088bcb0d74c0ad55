/** CKEditor 5 needs more than 50 ms to take note; measured over 39 editors. */
const NOTICE = 80;

/**
 * Lets an editor believe that it has the focus while the side panel has it. Nothing else can: the browser raises no
 * focus event in a page without focus, and editors then insert at a stale caret or leave the inserted text selected.
 */
export async function wakeFocus(input: HTMLElement): Promise<void> {
  if (input.ownerDocument.hasFocus()) return;
  input.dispatchEvent(new FocusEvent('focus', { composed: true }));
  input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve, NOTICE));
}
