/**
 * Whether an element is on the screen as far as style tells. An offset parent is no proof: some helpdesks keep the panes of
 * other tickets laid out and only make them invisible.
 */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  // Quick, however deep the element stands; asking for every ancestor's style is not.
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true });
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('hidden') || view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root.host as Element) : null;
}
