import { isShown } from './is-shown';
import { outermost } from './outermost';
import type { Page } from './page';
import { queryAll } from './query-all';

export type Root = { status: 'one'; element: Element } | { status: 'none' } | { status: 'several' };

/**
 * The pane of the open conversation. Helpdesks keep the panes of other tickets in the page, so only visible ones count, and
 * of several those not hidden from assistive technology. A match inside another is the same pane, marked twice. Two that remain are two conversations: neither is taken.
 */
export function findRoot(selectors: readonly string[], id: string | null, page: Page): Root {
  for (const template of selectors) {
    if (template.includes('{id}') && id === null) continue;
    const selector = template.replaceAll('{id}', id === null ? '' : escapeId(id));
    const shown = outermost(queryAll(page.document, selector, page).filter(isShown));
    const [element, ...others] =
      shown.length > 1 ? shown.filter((one) => !one.closest('[aria-hidden="true"]')) : shown;
    if (element && others.length === 0) return { status: 'one', element };
    if (shown.length > 1) return { status: 'several' };
  }
  return { status: 'none' };
}

/** For use in an id, a class or a quoted attribute alike. */
function escapeId(id: string): string {
  return id.replace(/[^\w\u0080-\uffff-]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}
