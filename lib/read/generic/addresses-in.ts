/** The elements in a block that show or carry a mail address, in document order, innermost ones only. */
export function addressesIn(block: Element): Element[] {
  const carriers = [...block.querySelectorAll(CARRIERS)];
  const walker = block.ownerDocument.createTreeWalker(block, NODE_TEXT);
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < MAX_TEXTS;
    node = walker.nextNode(), seen += 1
  ) {
    const words = node.nodeValue ?? '';
    if (words.length <= 200 && words.includes('@') && ADDRESS.test(words) && node.parentElement)
      carriers.push(node.parentElement);
  }
  const kept = [...new Set(carriers)].filter(
    (element) => !element.closest('script,style,textarea,blockquote,select'),
  );
  return kept
    .filter((element) => !kept.some((other) => other !== element && element.contains(other)))
    .sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

const NODE_TEXT = 4;
const MAX_TEXTS = 3_000;
const CARRIERS = 'a[href^="mailto:"],[title*="@"],[data-email],[data-address]';
const ADDRESS = /[^\s<>@"'(),;:]+@[^\s<>@"'(),;:]+\.[a-z]{2,}/i;
