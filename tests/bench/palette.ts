/**
 * `npm run bench:palette`: how long the palette takes from the worker's order until the agent sees the field, which has the
 * focus then, and until the suggestions stand. The first opening after the browser has started, which finds nothing
 * prepared, apart from the next. The driver is away while the palette opens: it would hold each new frame up. Fails on
 * nothing.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { builtExtension } from '../e2e/support/built-extension';
import { forgetFolder } from '../e2e/support/forget-folder';
import { QUIET } from '../e2e/support/launch';
import { openInbox } from '../e2e/support/practice';
import { pressKeys } from '../e2e/support/press-keys';
import { type Display, startDisplay } from '../e2e/support/start-display';

const BROWSERS = 7;
const OPENINGS = 4;
const OPEN = 'alt+shift+j';
const PORT = 9_337;
/** In milliseconds; by then everything has come to rest. */
const REST = 2_000;

const SWITCHES = [
  `--remote-debugging-port=${PORT}`,
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
  '--no-sandbox',
  ...QUIET,
];

interface Opening {
  field: number;
  suggestions: number;
}

const found = findBrowser();
if (!found) throw new Error('There is no browser: run npm test, which installs one.');
const display = await startDisplay();
if (display.status === 'unavailable') throw new Error(display.reason);
const extension = await builtExtension();

const first: Opening[] = [];
const next: Opening[] = [];
for (let browser = 0; browser < BROWSERS; browser += 1) {
  const [start, ...others] = await measureBrowser(found.path, display);
  if (start) first.push(start);
  next.push(...others);
}
display.stop();
print('first opening', first);
print('next openings', next);

/** Starts a browser of its own and opens the palette over the practice inbox, again and again. */
async function measureBrowser(path: string, on: Display): Promise<Opening[]> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-profile-'));
  const child = spawn(
    path,
    [...SWITCHES, `--user-data-dir=${profile}`, `--load-extension=${extension}`, 'about:blank'],
    {
      env: { ...process.env, DISPLAY: on.name },
      stdio: 'ignore',
    },
  );
  const over = new Promise((resolve) => child.once('exit', resolve));
  try {
    await rest();
    await attended(prepare);
    const openings: Opening[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await pressKeys(on, OPEN);
      await rest();
      openings.push(await attended(readOpening));
      await pressKeys(on, 'Escape');
      await rest();
    }
    return openings;
  } finally {
    child.kill();
    await over;
    forgetFolder(profile);
  }
}

async function attended<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${PORT}`);
  try {
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser shows nothing.');
    return await work(context);
  } finally {
    await browser.close();
    await rest();
  }
}

async function workerOf(context: BrowserContext) {
  const [worker] = context.serviceWorkers();
  return worker ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
}

async function prepare(context: BrowserContext): Promise<void> {
  const worker = await workerOf(context);
  // The browser's clock in the worker, at the moment that the key arrives.
  await worker.evaluate('chrome.commands.onCommand.addListener(() => { self.pressedAt = Date.now(); })');
  const page = context.pages()[0] ?? (await context.newPage());
  await openInbox({ extensionId: new URL(worker.url()).host }, page, 'double-charge');
  await page.locator('[data-composer] textarea').click();
}

async function readOpening(context: BrowserContext): Promise<Opening> {
  const pressedAt = Number(await (await workerOf(context)).evaluate('self.pressedAt'));
  const palette = context
    .pages()
    .flatMap((page) => page.frames())
    .find((frame) => frame.url().endsWith('/palette.html'));
  if (!palette) throw new Error('The palette did not open.');
  const { canType, ...seen } = await palette.evaluate<
    Opening & { canType: boolean }
  >(`new Promise((resolve) => {
    const at = (entry) => performance.timeOrigin + entry.startTime;
    const field = at(performance.getEntriesByName('first-contentful-paint')[0]);
    const canType = document.hasFocus() && document.activeElement.matches('[role=combobox]');
    // The list is the largest thing that is painted.
    new PerformanceObserver((list) => {
      resolve({ field, canType, suggestions: at(list.getEntries().at(-1)) });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
  if (!canType) throw new Error('The field did not have the focus.');
  return { field: seen.field - pressedAt, suggestions: seen.suggestions - pressedAt };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}

function print(name: string, openings: readonly Opening[]): void {
  const figures = (['field', 'suggestions'] as const).map((what) => {
    const sorted = openings.map((opening) => opening[what]).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return `${what} median ${Math.round(median)} ms, worst ${Math.round(sorted.at(-1) ?? 0)} ms`;
  });
  console.log(`${name} (${openings.length})   ${figures.join('   ')}`);
}
