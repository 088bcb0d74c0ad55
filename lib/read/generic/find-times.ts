import { isShown } from '../is-shown';
import type { Page } from '../page';
import { readsAsTime } from './reads-as-time';
import { timeFind } from './time-find';

/** The visible elements that carry a time, in document order, outside quotes, editors, menus and pickers. Rests in between. */
export function* findTimes(page: Page, now: Date): Generator<void, Element[]> {
  const body = page.document.body;
  if (!body) return [];
  const found = new Set<Element>();
  for (const element of body.querySelectorAll(MARKED)) {
    if (/\d/.test(element.getAttribute('title') ?? '1') && timeFind(element, ':scope', now))
      found.add(element);
  }
  yield;
  const walker = page.document.createTreeWalker(body, NODE_TEXT);
  for (let node = walker.nextNode(), seen = 1; node; node = walker.nextNode(), seen += 1) {
    if (seen % STEP === 0) yield;
    const words = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (!parent || words.length < 2 || words.length > 60 || !/\d|^\p{L}{2,12}$/u.test(words)) continue;
    if (readsAsTime(words, now) && (parent.textContent?.trim().length ?? 0) <= 80) found.add(parent);
  }
  yield;
  const kept = [...found].filter((element) => !element.closest(ELSEWHERE) && isShown(element));
  return withoutInner(kept.sort(byPosition));
}

/** In document order an outer element comes just before what it holds. */
function withoutInner(sorted: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of sorted) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

function byPosition(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
}

const NODE_TEXT = 4;
const FOLLOWING = 4;
const STEP = 2_000;
const MARKED =
  'time,[datetime],[data-time],[data-timestamp],[data-ts],[data-date],[title],[data-original-title]';
const ELSEWHERE =
  'blockquote,textarea,select,option,nav,script,style,thead,[contenteditable="true"],[role="listbox"],[role="tree"],[role="menu"],[role="navigation"],[role="tooltip"],[role="dialog"][aria-hidden="true"]';
