import { browser } from 'wxt/browser';

/** What the panel may do with an address: read it, ask for it, or leave it alone. */
export type SiteAccess =
  | { status: 'own' }
  | { status: 'granted'; host: string }
  | { status: 'ask'; host: string; pattern: string }
  | { status: 'off-limits' }
  | { status: 'unseen' };

/** Pages that no extension may read, whatever the agent says. */
const STORES = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/;

/** The match pattern of one site. Patterns know no ports, so all ports of a host are one site. */
export function sitePattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/** `address` is undefined when the browser does not tell us the tab's address: then the icon has to be pressed there. */
export async function siteAccess(address: string | undefined): Promise<SiteAccess> {
  if (!address) return { status: 'unseen' };
  if (address.startsWith(browser.runtime.getURL('/'))) return { status: 'own' };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || STORES.test(address)) return { status: 'off-limits' };
  const pattern = sitePattern(url);
  const granted = await browser.permissions.contains({ origins: [pattern] });
  return granted ? { status: 'granted', host: url.host } : { status: 'ask', host: url.host, pattern };
}

/** Asks for one site. Must be called in the click itself: the browser refuses a later request. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}
