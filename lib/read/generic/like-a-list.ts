import type { Family } from './family';
import { sampleOf } from './family';
import type { InferredAuthor } from './infer-author';
import type { InferredBody } from './infer-body';

/**
 * 1 for blocks that may be messages, much less the more they are like rows that lead to conversations: at the side, named
 * after subjects, to be clicked or dragged, everybody in them somebody else.
 */
export function likeAList(
  { container, items }: Family,
  author: InferredAuthor | null,
  body: InferredBody,
): number {
  const sample = sampleOf(items, 12);
  const names = author?.elements.flatMap((element) => element?.textContent?.trim() ?? []) ?? [];
  const marks = [
    container.closest('aside,nav,[role="navigation"],[class*="sidebar" i],[id*="sidebar" i]') !== null,
    body.selectors.some((selector) => /subject|title|snippet|preview|excerpt|summary/i.test(selector)),
    names.length >= 4 && new Set(names).size >= names.length * 0.7,
    sample.every((item) => item.closest('a[href],[draggable="true"],[role="option"]') !== null),
    sample.every(isPressed),
  ];
  return LESS ** marks.filter(Boolean).length;
}

/** The pointer says that the whole row is a button. */
function isPressed(item: Element): boolean {
  return item.ownerDocument.defaultView?.getComputedStyle(item).cursor === 'pointer';
}

const LESS = 0.15;
