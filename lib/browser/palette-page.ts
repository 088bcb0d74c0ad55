import { browser } from 'wxt/browser';
import type { PaletteWish } from '../model/palette';
import { ask } from './messenger';
import { injectIntoTab } from './page-script';
import { sitePattern } from './site-access';

/** The address of the palette's own page, for a page to put into a frame. */
export function paletteUrl(): string {
  return browser.runtime.getURL('/palette.html');
}

/**
 * Opens the palette over a tab: every frame remembers its caret, then the top one mounts it. A page that has no script of
 * ours gets it, where a shortcut that the agent pressed lets us; on other pages nothing happens.
 */
export async function openPalette(tabId: number, wish: PaletteWish): Promise<void> {
  const open = () => {
    void ask('overlay', 'composer/hold', null, { tabId }).catch(() => undefined);
    return ask('overlay', 'palette/open', wish, { tabId, frameId: 0 }).then(
      () => true,
      () => false,
    );
  };
  if ((await open()) || !(await injectIntoTab(tabId))) return;
  await open();
}

/** A tab that one of our pages stands in. */
export interface OwnTab {
  tabId: number;
  windowId: number;
  /** Its site as a match pattern; null for our own pages. */
  origin: string | null;
}

/** The tab that this page is in; null when it is in none. */
export async function ownTab(): Promise<OwnTab | null> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return null;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const origin = url && /^https?:$/.test(url.protocol) ? sitePattern(url) : null;
  return { tabId: tab.id, windowId: tab.windowId, origin };
}
