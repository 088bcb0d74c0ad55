export type PickerStep =
  | { status: 'move'; element: Element }
  | { status: 'pick'; element: Element }
  | { status: 'stop' };

/**
 * What a key means to the picker: up to what holds the element, down into it, left and right to its neighbours; Enter picks,
 * Escape stops. Null for keys that are none of its business.
 */
export function readPickerKey(
  { key }: KeyboardEvent,
  at: Element | null,
  document: Document,
): PickerStep | null {
  if (key === 'Escape') return { status: 'stop' };
  if (key === 'Enter')
    return at ? { status: 'pick', element: at } : { status: 'move', element: start(document) };
  if (!Object.hasOwn(ways, key)) return null;
  if (!at) return { status: 'move', element: start(document) };
  return { status: 'move', element: ways[key]?.(at) ?? at };
}

const ways: Record<string, (element: Element) => Element | null> = {
  ArrowUp: ({ parentElement }) => (parentElement?.localName === 'html' ? null : parentElement),
  ArrowDown: (element) => [...element.children].find(isVisible) ?? null,
  ArrowRight: (element) => neighbour(element, ({ nextElementSibling }) => nextElementSibling),
  ArrowLeft: (element) => neighbour(element, ({ previousElementSibling }) => previousElementSibling),
};

/** The next that can be seen; at the end of its parent the one beside the parent. */
function neighbour(element: Element, beside: (one: Element) => Element | null): Element | null {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    for (let next = beside(at); next; next = beside(next)) if (isVisible(next)) return next;
  }
  return null;
}

/** With the keys one starts at the top of the page. */
function start({ body }: Document): Element {
  return [...body.children].find(isVisible) ?? body;
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
