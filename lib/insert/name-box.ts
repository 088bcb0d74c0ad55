import { isField } from './is-field';

const LONGEST = 80;
/** How far up a heading is looked for: beyond that it belongs to more than the box. */
const CLIMB = 4;
const HEADING = 'legend, h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * What the page calls a box: its label, else its placeholder, else the heading above it; null when it has none of these.
 * What is written in the box is never taken for its name. At most 80 characters.
 * @param boxes all boxes of the page: a heading above another one is not this one's
 */
export function nameBox(box: HTMLElement, boxes: readonly HTMLElement[]): string | null {
  for (const find of [findLabel, findPlaceholder]) {
    const name = tidy(find(box));
    if (name !== '') return name;
  }
  const others = boxes.filter((other) => other !== box);
  return tidy(findHeading(box, others)) || null;
}

function findLabel(box: HTMLElement): string {
  const root = box.getRootNode() as Document | ShadowRoot;
  const labelledBy = (box.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? null : root.getElementById(id)));
  const labels = [...labelledBy, ...(isField(box) ? (box.labels ?? []) : [])];
  const words = labels.map((label) => (label ? textBeside(label, box) : '')).join(' ');
  return words.trim() === '' ? (box.getAttribute('aria-label') ?? '') : words;
}

/** A label may stand around its box, and then holds the draft too. */
function textBeside(label: Element, box: HTMLElement): string {
  const walker = box.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!box.contains(node)) text += `${node.nodeValue} `;
  }
  return text;
}

const PLACEHOLDERS = ['placeholder', 'aria-placeholder', 'data-placeholder'];

/** Rich editors keep it on themselves or on their first, empty paragraph. */
function findPlaceholder(box: HTMLElement): string {
  for (const element of [box, box.firstElementChild]) {
    for (const name of PLACEHOLDERS) {
      const words = element?.getAttribute(name);
      if (words) return words;
    }
  }
  return '';
}

function findHeading(box: HTMLElement, others: readonly HTMLElement[]): string {
  let around = box.parentElement;
  for (let level = 0; around && level < CLIMB; level += 1) {
    const heading = [...around.querySelectorAll(HEADING)].findLast((found) => isBefore(found, box));
    if (heading) {
      const isOthers = others.some((other) => isBefore(heading, other) && isBefore(other, box));
      return isOthers ? '' : (heading.textContent ?? '');
    }
    around = around.parentElement;
  }
  return '';
}

/** True when it ends before the other begins. */
function isBefore(element: Element, other: Element): boolean {
  const order = element.compareDocumentPosition(other);
  return (
    (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

function tidy(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
}
