import { browser } from 'wxt/browser';

const ID = 'page';
const FILE = '/content-scripts/page.js';

/**
 * Makes the registered page script match the granted sites. Called at start, after an update and whenever a
 * permission comes or goes, so that a missed event is put right by the next one.
 */
export async function registerPageScript(): Promise<void> {
  const matches = (await browser.permissions.getAll()).origins ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FILE],
    matches,
    allFrames: true,
    // Rich editors live in about:blank frames, which belong to the page that made them.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the page script into one tab; false where the browser does not let us. */
export async function injectIntoTab(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] }).then(
    () => true,
    () => false,
  );
}

/** Puts the page script into tabs that were open before their site was granted, or before an update. */
export async function injectIntoOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : injectIntoTab(id))));
}
