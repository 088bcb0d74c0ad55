import type { Selector } from '@/lib/sites/vocabulary';
import { type Name, namesOf } from './names-of';

/**
 * A selector that finds this element and no other in its tree: by its own name where that is enough, else by a name inside a
 * named ancestor, else by its place below one.
 */
export function findUnique(element: Element): Selector {
  const scope = element.getRootNode() as ParentNode;
  const own = namesOf(element);
  const alone = firstUnique(own, element, scope);
  if (alone) return alone;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const roof = firstUnique(namesOf(at), at, scope);
    if (!roof) continue;
    const inside = own.find(({ selector }) => isOnly(`${roof} ${selector}`, element, scope));
    return inside ? `${roof} ${inside.selector}` : `${roof} > ${placeBelow(element, at)}`;
  }
  return placeBelow(element, null);
}

/** Bare tags are no names, but those of which a page has one by right. */
function firstUnique(names: readonly Name[], element: Element, scope: ParentNode): Selector | null {
  return (
    names.find(
      ({ selector, worth }) => (worth > 1 || selector === 'body') && isOnly(selector, element, scope),
    )?.selector ?? null
  );
}

function isOnly(selector: Selector, element: Element, scope: ParentNode): boolean {
  const found = scope.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

function placeBelow(element: Element, roof: Element | null): Selector {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== roof; at = at.parentElement) steps.unshift(stepTo(at));
  return steps.join(' > ');
}

/** The tag, and the place among siblings only where there are others of that tag. */
export function stepTo(element: Element): Selector {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return alike.length > 1
    ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`
    : element.localName;
}
