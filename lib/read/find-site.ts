import type { Site } from '@/lib/sites/vocabulary';
import { isAt } from './is-at';
import { makePage, type PageOptions } from './page';

/** The first site that the page is of, or null. The order of `sites` is their priority. */
export function findSite(
  document: Document,
  url: URL,
  sites: readonly Site[],
  options: PageOptions = {},
): Site | null {
  return (
    sites.find((site) => isAt(site.match, makePage(document, url, { ...options, deep: site.deep }))) ?? null
  );
}
