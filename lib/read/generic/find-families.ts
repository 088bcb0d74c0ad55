import type { Family } from './family';
import { isLasting } from './keys-of';
import { pathOf } from './path-of';

/**
 * The families that times reveal: wherever two or more children of one element hold a time each, those children may be
 * messages. Where messages stand in groups (by day, by author), the groups' children are a family, too. Rests now and then.
 */
export function* findFamilies(times: readonly Element[]): Generator<void, Family[]> {
  const children = new Map<Element, Set<Element>>();
  for (const [index, time] of times.entries()) {
    if (index % STEP === 0) yield;
    for (
      let child = time, parent = time.parentElement;
      parent;
      child = parent, parent = parent.parentElement
    ) {
      const known = children.get(parent);
      if (known?.has(child)) break;
      if (known) known.add(child);
      else children.set(parent, new Set([child]));
    }
  }
  const containers = [...children].filter(([, held]) => held.size >= 2);
  const families: Family[] = [];
  for (const [container, held] of containers) {
    yield;
    families.push(...kindsOf(container, [...held]));
  }
  const grouped: Family[] = [];
  for (const family of families) {
    yield;
    grouped.push(...ungroup(family, children));
  }
  return [...families, ...grouped];
}

const STEP = 200;

/** Children of one tag and, where they have one, a class in common; siblings without a time of their own belong, too. */
function kindsOf(container: Element, held: readonly Element[]): Family[] {
  const tags = Map.groupBy(held, (child) => child.localName);
  return [...tags].flatMap(([tag, children]) => {
    if (children.length < 2 || container.localName === 'tr') return [];
    const token = commonToken(children);
    const step = token ? `${tag}.${token}` : tag;
    const items = [...container.children].filter((child) => child.matches(step));
    return [{ container, items, named: token !== null, selector: `${pathOf(container)} > ${step}` }];
  });
}

function commonToken(elements: readonly Element[]): string | null {
  const [first, ...others] = elements;
  const tokens = [...(first?.classList ?? [])].filter(isLasting);
  return tokens.find((token) => others.every((other) => other.classList.contains(token))) ?? null;
}

function ungroup({ container, items }: Family, children: Map<Element, Set<Element>>): Family[] {
  const inner = items.flatMap((item) => deepest(item, children));
  const step = mostCommonStep(inner);
  if (!step || inner.filter((one) => one.matches(step)).length < items.length * 1.2) return [];
  const all = [...container.querySelectorAll(step)];
  return [{ container, items: all, named: true, selector: `${pathOf(container)} ${step}` }];
}

/** The tag and lasting class that most of the elements share. */
function mostCommonStep(elements: readonly Element[]): string | null {
  const counts = new Map<string, number>();
  for (const element of elements) {
    for (const token of [...element.classList].filter(isLasting)) {
      const step = `${element.localName}.${token}`;
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Down a group to where it branches. */
function deepest(group: Element, children: Map<Element, Set<Element>>): Element[] {
  let at = group;
  for (let held = children.get(at); held; held = children.get(at)) {
    const [only] = held;
    if (held.size > 1) return [...held];
    if (!only) break;
    at = only;
  }
  return [group];
}
