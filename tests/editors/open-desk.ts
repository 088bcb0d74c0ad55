import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { forgetFolder } from '../e2e/support/forget-folder';
import { builtFolder } from './build-zoo';
import type { Desk } from './desk';
import type { Order } from './extension/orders';
import { type Display, openDisplay } from './open-display';

/**
 * Opens Chromium on a display of its own: a window with a page and the real side panel beside it, and a mouse that moves
 * the focus between them. Playwright must not apply its defaults: it makes every page believe that it has
 * the focus, and then nothing is tried here at all. It has to attach to the panel, which it hides unless told.
 */
export async function openDesk(address: string): Promise<Desk> {
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { chromium } = await import('playwright-core');
  const display = await openDisplay();
  const profile = mkdtempSync(join(tmpdir(), 'zoo-'));
  const extension = `${builtFolder}/extension`;
  const program = spawn(
    process.env.EVENKEEL_BROWSER ?? '/usr/bin/chromium',
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--no-sandbox',
      '--test-type',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--password-store=basic',
      '--window-position=0,0',
      '--window-size=1400,900',
      address,
    ],
    { env: { ...process.env, DISPLAY: display.name }, stdio: 'ignore' },
  );
  const port = await waitFor(() => readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const page = await waitFor(() => pagesOf(browser).find((one) => one.url().startsWith(address)));
  const panel = await openPanel(browser, address);
  const pageAt = await findOrigin(page, display);
  const panelAt = await findButton(page, panel, pageAt);

  return {
    visit: async (at) => void (await page.goto(at)),
    frames: () => [page.mainFrame(), ...page.frames().filter((frame) => frame !== page.mainFrame())],
    clickPage: (x, y) => display.click(pageAt.x + x, pageAt.y + y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async order(wanted, from) {
      await giveOrder(panel, wanted);
      if (from === 'page') await panel.evaluate(() => window.state.act());
      else await display.click(panelAt.x, panelAt.y);
      return awaitOutcome(panel);
    },
    async returnToPage() {
      await display.press('F6');
      await pause(100);
    },
    compose: (word) => compose(page, word),
    async close() {
      await browser.close();
      program.kill();
      await once(program, 'exit');
      display.close();
      forgetFolder(profile);
    },
  };
}

async function giveOrder(panel: Page, wanted: Order): Promise<void> {
  await panel.evaluate((next) => {
    window.state.order = next;
    window.state.outcome = null;
  }, wanted);
}

/** What the frame answered, or null when nothing came within four seconds. */
async function awaitOutcome(panel: Page): Promise<unknown> {
  for (let waited = 0; waited < 4_000; waited += 20) {
    const outcome = await panel.evaluate(() => window.state.outcome);
    if (outcome !== null) return outcome;
    await pause(20);
  }
  return null;
}

async function compose(page: Page, word: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: word,
    selectionStart: word.length,
    selectionEnd: word.length,
  });
  setTimeout(() => void session.send('Input.insertText', { text: word }).then(() => session.detach()), 300);
}

function pagesOf(browser: Browser): Page[] {
  return browser.contexts().flatMap((context) => context.pages());
}

async function openPanel(browser: Browser, address: string): Promise<Page> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url.startsWith(address));
  const worker = await waitFor(() =>
    browser
      .contexts()
      .flatMap((context) => context.serviceWorkers())
      .find((one) => one.url().startsWith('chrome-extension:')),
  );
  await waitFor(() =>
    worker.evaluate(
      'chrome.sidePanel.getPanelBehavior().then(({ openPanelOnActionClick }) => openPanelOnActionClick)',
    ),
  );
  const trigger = { id: new URL(worker.url()).host, targetId: tab?.targetId };
  await session.send('Extensions.triggerAction' as 'Target.getTargets', trigger as object);
  return waitFor(() => pagesOf(browser).find((one) => one.url().endsWith('panel.html')));
}

/** Where the page's top left corner is on the screen, told by a real movement of the mouse. */
async function findOrigin(page: Page, display: Display): Promise<{ x: number; y: number }> {
  await page.evaluate(() => {
    document.addEventListener('mousemove', (event) => {
      document.title = JSON.stringify({ x: event.screenX - event.clientX, y: event.screenY - event.clientY });
    });
  });
  await display.click(300, 500);
  return waitFor(async () => JSON.parse(await page.title()));
}

/** The panel's button on the screen: the panel stands to the right of the page, under a heading of the browser's own. */
async function findButton(
  page: Page,
  panel: Page,
  pageAt: { x: number; y: number },
): Promise<{ x: number; y: number }> {
  const size = () => ({ width: innerWidth, height: innerHeight, window: outerWidth });
  // The panel slides in, and the page makes way for it.
  const [pageSize, panelSize] = await waitFor(async () => {
    const sizes = [await page.evaluate(size), await panel.evaluate(size)] as const;
    return sizes[1].width > 100 && sizes[0].width + sizes[1].width <= sizes[0].window ? sizes : undefined;
  });
  return {
    x: pageAt.x + pageSize.width + panelSize.width / 2,
    y: pageAt.y + pageSize.height - panelSize.height + 150,
  };
}

/** Tries until there is an answer, for ten seconds; what is thrown meanwhile is no answer. */
async function waitFor<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  let last: unknown;
  for (let tries = 0; tries < 200; tries++) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error('Nothing came in ten seconds', { cause: last });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
