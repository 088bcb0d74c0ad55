/** What changes while the agent works: messages arrive, tabs are switched, the page swaps, the extension is updated. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { busyPage } from '../bench/busy-page';
import { builtExtension } from './support/built-extension';
import { hearReport } from './support/hear-report';
import type { LaunchedBrowser } from './support/launch';
import { openPanel } from './support/open-panel';
import { pressKeys } from './support/press-keys';
import { startSiteSession } from './support/site-session';

const MESSAGES = 40;
let session: Awaited<ReturnType<typeof startSiteSession>>;
let desk: Page;
let panel: Page;
let browser: LaunchedBrowser;
let url: string;

beforeAll(async () => {
  session = await startSiteSession(busyPage(MESSAGES), '#busy');
  if (session.status === 'ready') ({ desk, panel, browser, url } = session);
});
afterAll(async () => {
  if (session?.status === 'ready') await session.close();
});
beforeEach((context) => {
  if (session.status === 'unavailable') context.skip(session.reason);
});

const read = (count: number) => panel.getByText(`${count} read, complete`).waitFor();
const add = (page: Page) =>
  page.evaluate(() => void (window as unknown as { addMessage(): void }).addMessage());

describe('while the panel is open', () => {
  it('a message that arrives is read, on a page that never rests', async () => {
    await read(MESSAGES);
    await add(desk);
    await read(MESSAGES + 1);
  });

  it('its shortcut opens it as the icon does', async () => {
    if (session.status !== 'ready') return;
    await panel.close();
    await desk.locator('h1').click();
    const opened = browser.context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html'));
    await pressKeys(session.display, 'alt+shift+k');
    panel = await opened;
    await read(MESSAGES + 1);
  });

  it('the panel goes with the tab in front, however fast the agent switches', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${url}#busy`);
    await add(other);
    await add(other);
    for (let turn = 0; turn < 6; turn += 1) await (turn % 2 === 0 ? desk : other).bringToFront();
    await read(MESSAGES + 2);
    await desk.bringToFront();
    await read(MESSAGES + 1);
    await other.close();
  });

  it('nothing of the old conversation is left when the page swaps it for another in place', async () => {
    await desk.evaluate(() => {
      const pane = document.querySelector('[data-pane]');
      pane?.setAttribute('data-conversation-id', 'next');
      const [customer, first] = [
        document.querySelector('[data-customer]'),
        document.querySelector('[data-thread] li'),
      ];
      if (customer) customer.textContent = 'Mo Haddad';
      first?.parentElement?.replaceChildren(first);
      history.pushState(null, '', '#next');
    });
    await panel.getByRole('heading', { name: 'Mo Haddad' }).waitFor();
    await read(1);
    const { reading } = await hearReport(panel);
    expect(reading).toMatchObject({
      status: 'ready',
      conversation: { id: 'next', messages: [{ id: 'm0' }] },
    });
  });

  it('the page keeps its draft and is read again after the extension was reloaded, without a reload of the page', async () => {
    await desk.locator('[data-reply]').fill('A draft that must not be lost');
    const closed = panel.waitForEvent('close');
    const restarted = browser.context.waitForEvent('serviceworker');
    await reloadExtension(browser);
    await Promise.all([closed, restarted]);
    panel = await openPanel(browser, desk);
    await panel.getByRole('heading', { name: 'Mo Haddad' }).waitFor();
    await add(desk);
    await read(2);
    expect(await desk.locator('[data-reply]').inputValue()).toBe('A draft that must not be lost');
    await panel.getByRole('button', { name: /^Insert suggestion 1/ }).click();
    await panel.getByText('Inserted.').waitFor();
  });
});

/** As an update does: the old worker, the old panel and the old page scripts lose their extension. */
async function reloadExtension({ context }: LaunchedBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: await builtExtension() });
  await session?.detach();
}
