import type { Site } from '@/lib/sites/vocabulary';
import { findSite } from './find-site';
import { isShown } from './is-shown';
import { makePage, type PageOptions } from './page';
import { queryAll } from './query-all';

/** Most folded messages that one wish unfolds, so that a long thread does not freeze the page. */
const MOST = 50;

/**
 * Brings what is folded or not loaded into the page, because the agent asked for it: presses the page's own "more" button, or
 * unfolds messages by a click on them, and scrolls there. Links are only scrolled to, since they may lead away.
 */
export function showMore(
  document: Document,
  url: URL,
  sites: readonly Site[],
  options: PageOptions = {},
): { status: 'opened' | 'shown' | 'none' } {
  const site = findSite(document, url, sites, options);
  if (!site) return { status: 'none' };
  const page = makePage(document, url, { ...options, deep: site.deep ?? options.deep });
  const { more = [], collapsed = [] } = site.conversation.messages;
  const find = (selectors: readonly string[]) =>
    selectors.flatMap((selector) => queryAll(document, selector, page)).filter(isShown);
  const [mark] = find(more);
  const targets = mark ? [mark] : find(collapsed).slice(0, MOST);
  const [first] = targets;
  if (!first) return { status: 'none' };
  first.scrollIntoView({ block: 'center' });
  const presses = targets.filter((target) => target instanceof HTMLElement && !target.closest('a[href]'));
  for (const target of presses) if (target instanceof HTMLElement) target.click();
  return { status: presses.length > 0 ? 'opened' : 'shown' };
}
