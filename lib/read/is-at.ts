import type { Place } from '@/lib/sites/vocabulary';
import type { Page } from './page';
import { queryAll } from './query-all';

/** Whether the page is at the place: every kind of mark that the place gives must hold; a place without any is nowhere. */
export function isAt(place: Place, page: Page): boolean {
  if (!place.hosts && !place.url && !place.marks) return false;
  return (
    (place.hosts?.some((glob) => matchesHost(glob, page.url.hostname)) ?? true) &&
    (place.url === undefined || new RegExp(place.url, 'iu').test(page.url.href)) &&
    (place.marks?.some((mark) => queryAll(page.document, mark, page).length > 0) ?? true)
  );
}

/** `*.example.com` covers its subdomains and nothing that merely ends alike. */
function matchesHost(glob: string, host: string): boolean {
  return glob.startsWith('*.')
    ? host.endsWith(glob.slice(1)) && host.length > glob.length - 1
    : host === glob;
}
