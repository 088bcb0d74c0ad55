/** The HTML that an element keeps in an attribute, as a body that is in no page: nothing in it loads or runs. Null without. */
export function parseAttribute(element: Element, name: string): Element | null {
  const html = element.getAttribute(name);
  return html ? new DOMParser().parseFromString(html, 'text/html').body : null;
}
