import type { Field } from '@/lib/read/generic/field';
import type { Selector } from '@/lib/sites/vocabulary';
import { stepTo } from './find-unique';
import { namesOf } from './names-of';

/**
 * Every selector that could name a part of the blocks, the most lasting first, and what it finds in each. Places come last,
 * for pages whose elements have no names at all.
 */
export function fieldsOf(sample: readonly Element[]): Field[] {
  const keys = new Map<Selector, { worth: number; blocks: number }>();
  for (const item of sample) {
    for (const [selector, worth] of keysIn(item)) {
      const known = keys.get(selector);
      keys.set(selector, { worth, blocks: (known?.blocks ?? 0) + 1 });
    }
  }
  return [...keys]
    .filter(([, { blocks }]) => blocks >= Math.max(1, sample.length / 3))
    .sort(([, one], [, other]) => other.worth - one.worth)
    .slice(0, MAX_FIELDS)
    .map(([key]) => ({
      key,
      found: sample.map((item) => [...item.querySelectorAll(key)].slice(0, MAX_PARTS)),
    }));
}

function keysIn(item: Element): Map<Selector, number> {
  const keys = new Map<Selector, number>();
  for (const part of [...item.querySelectorAll('*')].slice(0, MAX_PARTS)) {
    for (const { selector, worth } of namesOf(part)) keys.set(selector, worth);
    keys.set(placeIn(item, part), 0);
  }
  return keys;
}

function placeIn(item: Element, part: Element): Selector {
  const steps: string[] = [];
  for (let at: Element | null = part; at && at !== item; at = at.parentElement) steps.unshift(stepTo(at));
  return [':scope', ...steps].join(' > ');
}

const MAX_PARTS = 300;
const MAX_FIELDS = 150;
