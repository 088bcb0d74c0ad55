import { browser } from 'wxt/browser';
import { ask } from './messenger';
import type { PaletteWish } from '../model/palette';
import { injectIntoTab } from './page-script';

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

/** The tab that this page is in, and its window; null when it is in none. */
export async function ownTab(): Promise<{ tabId: number; windowId: number } | null> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}
