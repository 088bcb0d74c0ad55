/**
 * `npm run bench:page`: what the page script costs a page with 1,000 messages and sixty changes a second, side by side in
 * one run: without permission, with permission and no panel, with the panel open; how long a new message takes to the
 * panel; and the time of one incremental reading. Fails on nothing.
 */
import type { CDPSession, Page } from 'playwright-core';
import { builtExtension } from '../e2e/support/built-extension';
import { grantSite } from '../e2e/support/grant-site';
import { launch } from '../e2e/support/launch';
import { openPanel } from '../e2e/support/open-panel';
import { servePage } from '../e2e/support/serve-page';
import { startDisplay } from '../e2e/support/start-display';
import { bundleEntry } from './bundle-entry';
import { busyPage } from './busy-page';

const MESSAGES = 1_000;
const SECONDS = 10;
const ARRIVALS = 20;

const site = await servePage(busyPage(MESSAGES));
const display = await startDisplay();
if (display.status !== 'ready') throw new Error(display.reason);
const browser = await launch({ extension: await builtExtension(), headless: false, display });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(`${site.url}#busy`);
const session = await browser.context.newCDPSession(page);
await session.send('Performance.enable');

const rows: [string, number, number][] = [];
rows.push(['no permission', ...(await measure(session))]);
const panel = await openPanel(browser, page);
const ask = panel.getByRole('button', { name: 'Allow on this site' });
await grantSite(browser, { ask, origin: 'http://127.0.0.1/*', display });
await panel.getByText(/read, complete/).waitFor();
await new Promise((resolve) => setTimeout(resolve, 2_000));
rows.push(['panel open', ...(await measure(session))]);
const arrivals = await measureArrivals(page, panel);
await panel.close();
rows.push(['permission, panel closed', ...(await measure(session))]);
const { first, updates } = await measureUpdates(page);
await browser.close();
display.stop();
site.close();

console.log(`${MESSAGES} messages, 60 changes a second, ${SECONDS} s each; share of the page's main thread`);
for (const [name, task, script] of rows)
  console.log(`${name.padEnd(26)} all work ${percent(task)}   script ${percent(script)}`);
for (const [column, what] of [
  [1, 'all work'],
  [2, 'script'],
] as const) {
  const [without = 0, open = 0, closed = 0] = rows.map((row) => row[column]);
  console.log(
    `the page script's share of ${what}: panel open ${percent(open - without)}, closed ${percent(closed - without)}`,
  );
}
console.log(`a new message reaches the panel: ${spread(arrivals)}`);
console.log(`first reading ${first.toFixed(1)} ms; one update: ${spread(updates)}`);

async function measure(cdp: CDPSession): Promise<[number, number]> {
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { task: value('TaskDuration'), script: value('ScriptDuration') };
  };
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1_000));
  const after = await read();
  return [(after.task - before.task) / SECONDS, (after.script - before.script) / SECONDS];
}

/** From the change in the page to the number in the panel, by the one clock that both have. */
async function measureArrivals(from: Page, to: Page): Promise<number[]> {
  // The panel's own page notes when it shows a count: a driver that asks from outside sees it late.
  await to.evaluate(`
    seen = {};
    new MutationObserver(() => {
      const count = parseInt(document.querySelector('.coverage')?.textContent ?? '', 10);
      seen[count] ??= Date.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  `);
  const times: number[] = [];
  for (let index = 0; index < ARRIVALS; index += 1) {
    const [sent, count] = (await from.evaluate('addMessage()')) as [number, number];
    await to.getByText(new RegExp(`^${count} read`)).waitFor();
    times.push(Number(await to.evaluate(`seen[${count}]`)) - sent);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return times;
}

async function measureUpdates(at: Page): Promise<{ first: number; updates: number[] }> {
  await at.evaluate(await bundleEntry('update-here.ts'));
  return at.evaluate('evenkeel.updateHere(100)');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`.padStart(8);
}

function spread(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`;
}
