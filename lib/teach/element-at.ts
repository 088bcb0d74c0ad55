/** The page's element at a point of the view, as deep as open roots let us look, past the picker's own shield. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  shield: Element,
  openRoot: (element: Element) => ShadowRoot | null,
): Element | null {
  let found = topmost(document, x, y, shield);
  for (let root = found && openRoot(found); root; root = found && openRoot(found)) {
    const inner = topmost(root, x, y, shield);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Neither the shield nor the whole page: a click beside everything means nothing. */
function topmost(scope: DocumentOrShadowRoot, x: number, y: number, shield: Element): Element | null {
  const [element] = scope.elementsFromPoint(x, y).filter((one) => one !== shield);
  return element && element.localName !== 'html' && element.localName !== 'body' ? element : null;
}
