import { type Point, readText } from './read-text';

/**
 * The first place in a composer that has at least so many characters before it, line breaks included; the end of the last
 * text when there are fewer. In an empty composer it is inside the first block, so that a text takes the block's form.
 */
export function findPoint(content: HTMLElement, length: number): Point {
  if (length === 0) return startOf(content);
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  let last: Point | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const whole = node.nodeValue?.length ?? 0;
    last = { node, offset: whole };
    if (readText(content, last).length >= length) return { node, offset: offsetIn(content, node, length) };
  }
  return last ?? startOf(content);
}

/** By halves: what stands before a place only grows with it. */
function offsetIn(content: HTMLElement, node: Node, length: number): number {
  let [low, high] = [0, node.nodeValue?.length ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readText(content, { node, offset: middle }).length >= length) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startOf(content: HTMLElement): Point {
  let node: Node = content;
  for (let child: Node | null = node; child; child = firstInside(node)) node = child;
  return { node, offset: 0 };
}

/** The first child that text can stand in; a comment or a line break cannot hold any. */
function firstInside(node: Node): Node | null {
  const first = [...node.childNodes].find(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
  return first && first.nodeName !== 'BR' ? first : null;
}
