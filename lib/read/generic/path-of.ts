/** A selector that finds this element and no other while the page keeps its shape: from the nearest unique id downwards. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = uniqueId(at);
    if (id !== null) return [`#${CSS.escape(id)}`, ...steps].join(' > ');
    steps.unshift(at.parentElement ? `${at.localName}:nth-of-type(${indexOf(at)})` : at.localName);
  }
  return steps.join(' > ');
}

/** From the attribute: a form with a field called "id" has that field for its `id`. */
function uniqueId(element: Element): string | null {
  const id = element.getAttribute('id') ?? '';
  return id !== '' && element.ownerDocument.querySelectorAll(`#${CSS.escape(id)}`).length === 1 ? id : null;
}

function indexOf(element: Element): number {
  let index = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) index += 1;
  }
  return index;
}
