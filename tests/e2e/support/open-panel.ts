import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from './launch';

/**
 * Opens the real side panel beside a page, as a click on the toolbar's icon does. Where the panel is open already, a
 * second click would close it: keep the page that this returns.
 * @throws when no panel appears within ten seconds
 */
export async function openPanel({ context, extensionId }: LaunchedBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = context.waitForEvent('page', {
    predicate: (candidate) => isPanel(candidate, extensionId),
    timeout: 10_000,
  });
  await clickToolbarIcon({ context, extensionId }, page);
  const panel = await opened;
  await panel.waitForLoadState('domcontentloaded');
  return panel;
}

async function clickToolbarIcon(
  { context, extensionId }: Pick<LaunchedBrowser, 'context' | 'extensionId'>,
  page: Page,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const session = await browser.newBrowserCDPSession();
  const targetId = await findTab(page);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId });
  await session.detach();

  /** An action belongs to a tab, of which the page is only the current content. */
  async function findTab(page: Page): Promise<string> {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const url = page.url();
    const tabs = targetInfos.filter((target) => target.url === url);
    const [tab] = tabs;
    if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${url}; one was expected.`);
    return tab.targetId;
  }
}

function isPanel(page: Page, extensionId: string): boolean {
  return page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`);
}
