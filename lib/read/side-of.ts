/**
 * The side of the root that an element's words lean to, by geometry; null for less than 5 % of the width. A row that fills the
 * root says nothing, so the part with its words is taken.
 */
export function sideOf(element: Element, root: Element): 'left' | 'right' | null {
  const outer = root.getBoundingClientRect();
  const inner = narrowPart(element, outer.width * 0.9).getBoundingClientRect();
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  if (Math.abs(left - right) < outer.width * 0.05) return null;
  return left < right ? 'left' : 'right';
}

function narrowPart(element: Element, width: number): Element {
  let at = element;
  for (let steps = 0; steps < 6 && at.getBoundingClientRect().width > width; steps += 1) {
    const [inner] = [...at.children].sort((one, other) => lengthOf(other) - lengthOf(one));
    if (!inner || lengthOf(inner) < lengthOf(at) / 2) break;
    at = inner;
  }
  return at;
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
