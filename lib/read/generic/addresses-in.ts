import { partsIn } from '../parts-in';

/** The elements in a block that show or carry a mail address, in document order, innermost ones only. */
export function addressesIn(block: Element): Element[] {
  const carriers = partsIn(block, CARRIERS, MAX_CARRIERS);
  const walker = block.ownerDocument.createTreeWalker(block, NODE_TEXT);
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < MAX_TEXTS && carriers.length < MAX_CARRIERS;
    node = walker.nextNode(), seen += 1
  ) {
    const words = node.nodeValue ?? '';
    if (words.length <= 200 && words.includes('@') && ADDRESS.test(words) && node.parentElement)
      carriers.push(node.parentElement);
  }
  const kept = [...new Set(carriers)].filter(
    (element) => !element.closest('script,style,textarea,blockquote,select'),
  );
  const sorted = kept.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  return sorted.filter((element, index) => !holdsNext(element, sorted[index + 1]));
}

/** In document order what an element holds comes right after it. */
function holdsNext(element: Element, next: Element | undefined): boolean {
  return next !== undefined && element.contains(next);
}

const NODE_TEXT = 4;
const MAX_TEXTS = 3_000;
/** A mail's head has few; a page of thousands is a directory. */
const MAX_CARRIERS = 300;
const CARRIERS = 'a[href^="mailto:"],[title*="@"],[data-email],[data-address]';
const ADDRESS = /[^\s<>@"'(),;:]+@[^\s<>@"'(),;:]+\.[a-z]{2,}/i;
