/**
 * The outermost editable around what has the focus: a link in a reply is not the reply. In a document that is one big
 * editor that is its body, since no element above it takes the focus.
 */
export function editingHost(focused: HTMLElement): HTMLElement {
  let host = focused;
  while (
    host.isContentEditable &&
    host.parentElement?.isContentEditable &&
    host !== host.ownerDocument.body
  ) {
    host = host.parentElement;
  }
  return host;
}
