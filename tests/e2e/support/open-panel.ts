import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from './launch';

/** A click that comes before the extension's worker listens is lost, as it is for people: then one clicks again. */
const CLICKS = 5;
const PATIENCE = 3_000;

/**
 * Opens the real side panel beside a page, as a click on the toolbar's icon does.
 * @throws when no panel appears after five clicks
 */
export async function openPanel({ context, extensionId }: LaunchedBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  for (let click = 0; click < CLICKS; click += 1) {
    const opened = context
      .waitForEvent('page', { predicate: (candidate) => isPanel(candidate, extensionId), timeout: PATIENCE })
      .catch(() => null);
    await clickToolbarIcon({ context, extensionId }, page);
    const panel = await opened;
    if (!panel) continue;
    await panel.waitForLoadState('domcontentloaded');
    return panel;
  }
  throw new Error(`No panel appeared after ${CLICKS} clicks on the icon.`);
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
