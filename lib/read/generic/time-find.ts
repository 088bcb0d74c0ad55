import type { Find } from '@/lib/sites/vocabulary';
import { parseTime } from '../parse-time';
import { textOf } from '../text-of';
import { readsAsTime } from './reads-as-time';

/** Attributes in which pages keep a time, exact ones first. */
const ATTRIBUTES = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-ts',
  'data-date',
  'data-original-title',
  'title',
  'aria-label',
];

/** Characters, with the spaces of the markup. */
const MAX_WORDS = 300;

function isTime(value: string, now: Date): boolean {
  return (
    parseTime(value, { now }) !== null ||
    (/\d/.test(value) && readsAsTime(value.replace(/^[^:\d]{1,20}: /, ''), now))
  );
}

/** How to read the time that an element carries when it is found by `selector`; null when it carries none. */
export function timeFind(element: Element, selector: string, now: Date): Find | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && value.length <= 60 && isTime(value, now)) return { attribute: { at: selector, name } };
  }
  if ((element.textContent?.length ?? 0) > MAX_WORDS) return null;
  return readsAsTime(textOf(element), now) ? { text: selector } : null;
}
