import type { Selector } from '@/lib/sites/vocabulary';
import { findUnique } from './find-unique';
import { namesOf } from './names-of';

/** The messages of a conversation as blocks of the page. */
export type Blocks = {
  root: Element;
  rootSelector: Selector;
  items: Element[];
  /** Finds the items from the root. */
  itemSelector: Selector;
  /** The blocks that the picked elements are or stand in, in the order of the picks. */
  picked: Element[];
};

type Family = { selector: Selector; items: Element[]; picked: Element[]; worth: number };

/**
 * All blocks of the kind that the picks stand in: below the element that holds both, at the level where each block has its
 * time and nothing is left out, by the most lasting name that finds them all. With one pick, the innermost block with a time.
 * Null when the picks stand in the same block. Rests between blocks.
 */
export function* findBlocks(
  picks: readonly Element[],
  times: readonly Element[],
): Generator<void, Blocks | null> {
  const [first, second] = inOneTree(picks);
  if (!first) return null;
  const alone = second ? null : blockAround(first, times);
  const roof = second ? roofOf(first, second) : (alone?.parentElement ?? null);
  if (!roof || roof === first || roof === second) return null;
  const chains = [alone ?? first, ...(second ? [second] : [])].map((pick) => chainTo(roof, pick));
  const judged: { family: Family; fit: number }[] = [];
  for (const [depth, block] of (chains[0] ?? []).entries()) {
    yield;
    for (const family of familiesAt(block, chains, roof))
      judged.push(yield* judge(family, depth, roof, times));
  }
  const best = judged.sort((one, other) => other.fit - one.fit || other.family.worth - one.family.worth)[0];
  if (!best) return null;
  const { items, picked, selector } = best.family;
  return { root: roof, rootSelector: findUnique(roof), items, picked, itemSelector: selector };
}

/** Where a pick stands in a shadow root of its own, what counts is the element that holds that root. */
function inOneTree(picks: readonly Element[]): Element[] {
  const [first, second] = picks;
  if (!first || !second) return [...picks];
  for (const one of outwards(first)) {
    const other = outwards(second).find((element) => element.getRootNode() === one.getRootNode());
    if (other) return [one, other];
  }
  return [];
}

function outwards(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...outwards(root.host)] : [element];
}

function roofOf(one: Element, other: Element): Element | null {
  let at: Element | null = one;
  while (at && !at.contains(other)) at = at.parentElement;
  return at;
}

function blockAround(pick: Element, times: readonly Element[]): Element {
  for (let at: Element | null = pick; at?.parentElement; at = at.parentElement) {
    if (at !== at.ownerDocument.body && times.some((time) => at?.contains(time))) return at;
  }
  return pick;
}

/** From the child of the roof down to the pick. */
function chainTo(roof: Element, pick: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = pick; at && at !== roof; at = at.parentElement) chain.unshift(at);
  return chain;
}

/** Families that hold this block and one of every other pick's chain: by a shared name, by both names, by place. */
function familiesAt(block: Element, chains: readonly (readonly Element[])[], roof: Element): Family[] {
  const names = namesOf(block);
  const shared = names.map((name) => ({ ...name, selector: name.selector }));
  const others = chains.slice(1).flatMap((chain) => {
    const depth = chains[0]?.indexOf(block) ?? 0;
    const other = chain[depth];
    return other ? namesOf(other) : [];
  });
  const [mine] = names;
  const [theirs] = others;
  const both =
    mine && theirs && mine.selector !== theirs.selector && Math.min(mine.worth, theirs.worth) >= 3
      ? [{ selector: `${mine.selector}, ${theirs.selector}`, worth: Math.min(mine.worth, theirs.worth) - 1 }]
      : [];
  const placed =
    block.parentElement === roof ? [{ selector: `:scope > ${block.localName}`, worth: 0.5 }] : [];
  return [...shared, ...both, ...placed].flatMap(({ selector, worth }) => {
    const items = [...roof.querySelectorAll(selector)];
    const picked = chains.map((chain) => chain.find((element) => items.includes(element)));
    const isWhole =
      picked.every((element) => element !== undefined) && new Set(picked).size === picked.length;
    if (!isWhole || picked[0] !== block || areNested(items)) return [];
    return [{ selector, worth, items, picked: picked.filter((element) => element !== undefined) }];
  });
}

function areNested(items: readonly Element[]): boolean {
  return items.some((item, index) => items[index + 1] && item.contains(items[index + 1] ?? null));
}

/**
 * How well a family stands for the messages: it holds most of the words, each block has a time, and no block has the times
 * of several (a day, a group). Of equals the outermost, which has the author beside the words.
 */
function* judge(
  family: Family,
  depth: number,
  roof: Element,
  times: readonly Element[],
): Generator<void, { family: Family; fit: number }> {
  const counts = countIn(family.items, times);
  const share = (holds: (count: number) => boolean) => counts.filter(holds).length / counts.length;
  let length = 0;
  for (const item of family.items) {
    length += lengthOf(item);
    yield;
  }
  const words = length / Math.max(1, lengthOf(roof));
  const fit = words * 3 + share((count) => count > 0) * 2 - share((count) => count > 1) * 2.5 - depth * 0.15;
  return { family, fit: Math.round((fit + family.worth * 0.1) * 20) / 20 };
}

/** How many of the times each block holds. Each time looks upwards once, so that a thousand of both stay quick. */
function countIn(items: readonly Element[], times: readonly Element[]): number[] {
  const counts = new Map(items.map((item) => [item, 0]));
  for (const time of times) {
    for (let at: Element | null = time; at; at = at.parentElement) {
      const count = counts.get(at);
      if (count !== undefined) counts.set(at, count + 1);
    }
  }
  return [...counts.values()];
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
