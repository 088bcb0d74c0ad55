import { browser } from 'wxt/browser';
import { hear } from './messenger';

/** The tab beside the panel. `url` is undefined when the browser keeps it from us. */
export interface ActiveTab {
  tabId: number;
  url: string | undefined;
  loading: boolean;
}

/**
 * Calls back with the tab that is in front in this panel's window: at once, then whenever another comes in front, it
 * goes to another address or finishes loading, or a permission changes what may be seen of it.
 */
export function watchActiveTab(onTab: (tab: ActiveTab) => void, signal: AbortSignal): void {
  let windowId: number | undefined;
  const look = async () => {
    windowId ??= (await browser.windows.getCurrent()).id;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id === undefined || signal.aborted) return;
    onTab({ tabId: tab.id, url: tab.url, loading: tab.status === 'loading' });
  };
  const lookAgain = () => void look();
  const onUpdated = (
    _tabId: number,
    change: { url?: string; status?: string },
    tab: { active: boolean; windowId: number },
  ) => {
    if (tab.active && tab.windowId === windowId && (change.url !== undefined || change.status)) lookAgain();
  };
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(lookAgain);
  browser.permissions.onRemoved.addListener(lookAgain);
  hear('tab/invoked', lookAgain, signal);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(lookAgain);
    browser.permissions.onRemoved.removeListener(lookAgain);
  });
  lookAgain();
}

/** The tab in front in this panel's window, or null when there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
