import { isShown } from '../is-shown';
import { outermost } from '../outermost';
import type { Page } from '../page';
import { readsAsTime } from './reads-as-time';
import { timeFind } from './time-find';

/** The visible elements that carry a time, in document order, outside quotes, editors, menus and pickers. Rests in between. */
export function* findTimes(page: Page, now: Date): Generator<void, Element[]> {
  const body = page.document.body;
  if (!body) return [];
  const found = new Set<Element>();
  for (const [index, element] of body.querySelectorAll(MARKED).entries()) {
    if (index % SMALL_STEP === 0) yield;
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
  const kept: Element[] = [];
  for (const [index, element] of [...found].entries()) {
    if (index % SMALL_STEP === 0) yield;
    if (!element.closest(ELSEWHERE) && isShown(element)) kept.push(element);
  }
  return yield* outermostOf(new Set(kept), body);
}

/** By one walk over the page: to compare the places of thousands of siblings takes far longer. */
function* outermostOf(kept: Set<Element>, body: Element): Generator<void, Element[]> {
  const sorted: Element[] = [];
  for (const [index, element] of body.querySelectorAll('*').entries()) {
    if (index % STEP === 0) yield;
    if (kept.has(element)) sorted.push(element);
  }
  return outermost(sorted);
}

const NODE_TEXT = 4;
const STEP = 2_000;
/** Where each asks for styles or tries to read a time. */
const SMALL_STEP = 100;
const MARKED =
  'time,[datetime],[data-time],[data-timestamp],[data-ts],[data-date],[title],[data-original-title]';
const ELSEWHERE =
  'blockquote,textarea,select,option,nav,script,style,thead th,[contenteditable="true"],label,[role="listbox"],[role="option"],[role="combobox"],[role="tree"],[role="menu"],[role="navigation"],[role="tooltip"],[role="dialog"][aria-hidden="true"]';
