/** The outermost editable around what has the focus: a link in a reply is not the reply. */
export function editingHost(focused: HTMLElement): HTMLElement {
  let host = focused;
  while (host.isContentEditable && host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}
