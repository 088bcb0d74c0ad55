import type { Scope } from './find-text';
import { queryAll } from './query-all';

/**
 * For each item the nearest element around it that holds a match of `around`. An item whose widening would swallow the one
 * before or after it stays as it is: two messages in one block would be one person's words in another's mouth.
 */
export function widenItems(items: readonly Element[], around: string, scope: Scope): Element[] {
  return items.map((item, index) => widen(item, [items[index - 1], items[index + 1]], around, scope));
}

function widen(
  item: Element,
  others: readonly (Element | undefined)[],
  around: string,
  scope: Scope,
): Element {
  for (let at: Element | null = item; at && at !== scope.root; at = at.parentElement) {
    const block = at;
    if (others.some((other) => other !== undefined && block.contains(other))) return item;
    if (queryAll(block, around, scope.page).length > 0) return block;
  }
  return item;
}
