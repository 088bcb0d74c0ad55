import type { Block } from './block';
import type { Scope } from './find-text';
import { queryAll } from './query-all';
import { textOf } from './text-of';

export type ReadBlock = { element: Element; block: Block };

/**
 * Puts the words of the last heading before each block in front of its time. Blocks come in the order of the page; one that
 * no heading dates, or that tells no time, stays as it is. A heading inside a block is that block's own.
 */
export function withDays(read: readonly ReadBlock[], day: string, scope: Scope): ReadBlock[] {
  const headings = queryAll(scope.root, day, scope.page);
  let next = 0;
  let words = '';
  return read.map(({ element, block }) => {
    for (let heading = headings[next]; heading && dates(heading, element); heading = headings[next]) {
      words = textOf(heading);
      next += 1;
    }
    return words === '' || block.time === null
      ? { element, block }
      : { element, block: { ...block, time: `${words}, ${block.time}` } };
  });
}

function dates(heading: Element, block: Element): boolean {
  const place = block.compareDocumentPosition(heading);
  return (place & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}
