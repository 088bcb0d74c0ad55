import { builtFolder } from './build-zoo';
import type { Desk, ZooFrame } from './desk';
import type { Relayed } from './extension/orders';

export const firefoxProgram = process.env.EVENKEEL_FIREFOX ?? '/usr/bin/firefox-esr';

/** As much of puppeteer-core as is used here: it is installed beside the editors and not with the product. */
type FirefoxPage = ZooFrame & {
  goto(address: string): Promise<unknown>;
  mainFrame(): ZooFrame;
  frames(): ZooFrame[];
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
};
type Firefox = {
  installExtension(path: string): Promise<string>;
  newPage(): Promise<FirefoxPage>;
  close(): Promise<void>;
};
type Puppeteer = { launch(options: object): Promise<Firefox> };

const PREFERENCES = {
  // Else every page and the sidebar believe that they have the focus, all at once.
  'focusmanager.testmode': false,
  // No test can click into the sidebar, so it takes the focus by a call, and so does the page.
  'dom.disable_window_flip': false,
  // A page that was left must not be kept and go on answering.
  'fission.bfcacheInParent': false,
  'browser.sessionhistory.max_total_viewers': 0,
  'extensions.background.idle.timeout': 3_600_000,
};

/** Opens Firefox, without a display, with a page and the test extension in the real sidebar beside it. */
export async function openFirefox(address: string): Promise<Desk> {
  const { launch } = (await import('puppeteer-core' as string)) as Puppeteer;
  const firefox = await launch({
    browser: 'firefox',
    executablePath: firefoxProgram,
    headless: true,
    defaultViewport: { width: 1_000, height: 800 },
    extraPrefsFirefox: PREFERENCES,
  });
  await firefox.installExtension(`${builtFolder}/extension-firefox`);
  const page = await firefox.newPage();
  const frames = () => [page.mainFrame(), ...page.frames().filter((frame) => frame !== page.mainFrame())];
  let focused: ZooFrame = page;
  await waitForPanel(page, address);

  return {
    visit: async (at) => void (await page.goto(at)),
    frames,
    async clickPage(x, y) {
      if (!(await page.evaluate(() => document.hasFocus()))) await page.evaluate(() => window.focus());
      await page.mouse.click(x, y);
    },
    press: (key) => press(page, key),
    type: (text) => page.keyboard.type(text),
    async order(order, from) {
      focused = await findFocused(frames());
      return relay(page, { order, from });
    },
    async returnToPage() {
      await focused.evaluate(() => window.focus());
    },
    close: () => firefox.close(),
  };
}

/** The sidebar opens by itself, some time after the extension is there; until then nobody answers. */
async function waitForPanel(page: FirefoxPage, address: string): Promise<void> {
  await page.goto(`${address}textarea.html`);
  for (let tries = 0; tries < 50; tries++) {
    if ((await relay(page, { order: { kind: 'insert', request: { text: '?' } }, from: 'page' })) !== null)
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The sidebar of Firefox did not open');
}

/** The innermost frame that has the focus, or the page. */
async function findFocused(frames: ZooFrame[]): Promise<ZooFrame> {
  let found = frames[0] as ZooFrame;
  for (const frame of frames) if (await frame.evaluate(() => document.hasFocus())) found = frame;
  return found;
}

/** Gives an order to the panel by way of the page; null when no answer came within five seconds. */
function relay(page: FirefoxPage, relayed: Relayed): Promise<unknown> {
  return page.evaluate(
    (detail) =>
      new Promise((resolve) => {
        document.addEventListener(
          'zoo-outcome',
          (event) => resolve(JSON.parse((event as CustomEvent).detail)),
          {
            once: true,
          },
        );
        document.dispatchEvent(new CustomEvent('zoo-order', { detail }));
        setTimeout(() => resolve(null), 5_000);
      }),
    JSON.stringify(relayed),
  );
}

async function press({ keyboard }: FirefoxPage, key: string): Promise<void> {
  const held = key.split('+');
  const last = held.pop() ?? key;
  for (const one of held) await keyboard.down(one);
  await keyboard.press(last);
  for (const one of held.reverse()) await keyboard.up(one);
}
