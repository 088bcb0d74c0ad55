import type { MessageRules } from '@/lib/sites/vocabulary';
import type { Scope } from './find-text';
import { holds } from './holds';
import { isShown } from './is-shown';
import { queryAll } from './query-all';
import { widenItems } from './widen-items';

export type Items = {
  messages: Element[];
  /** How many show only a snippet. */
  collapsed: number;
  /** Whether the page says that there are more. */
  more: boolean;
};

/** The blocks of a conversation that are messages, in the order of the page. */
export function findItems(rules: MessageRules, scope: Scope): Items {
  const { around, unless } = rules;
  const excluded = rules.exclude?.join(',');
  const collapsed = rules.collapsed?.join(',');
  const found = firstFilled(rules.item, scope);
  const blocks = around === undefined ? found : widenItems(found, around, scope);
  const all = blocks.filter(
    (item) =>
      !(excluded && item.closest(excluded)) &&
      !unless?.some((test) => holds(test, { ...scope, element: item })),
  );
  const snippets = collapsed ? all.filter((item) => item.matches(collapsed)) : [];
  return {
    messages: all.filter((item) => !snippets.includes(item)),
    collapsed: snippets.length,
    more: rules.more?.some((mark) => queryAll(scope.root, mark, scope.page).some(isShown)) ?? false,
  };
}

function firstFilled(selectors: readonly string[], scope: Scope): Element[] {
  for (const selector of selectors) {
    const found = queryAll(scope.root, selector, scope.page);
    if (found.length > 0) return found;
  }
  return [];
}
