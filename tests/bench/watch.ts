/**
 * `npm run bench:watch`: what following a page costs it, without the extension around: 1,000 messages and sixty changes of
 * each kind a second; how soon a new message is read; and how long
 * the longest step of a reading holds up a page that means harm. Fails on nothing.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { servePage } from '../e2e/support/serve-page';
import { hostilePages } from '../read/hostile-pages';
import { bundleEntry } from './bundle-entry';
import { busyPage } from './busy-page';
import type { timeSteps } from './watch-here';

const SECONDS = 8;
const ARRIVALS = 15;
const KINDS = ['clock', 'wandering mark', 'rows elsewhere', 'status on a message'];
const code = await bundleEntry('watch-here.ts');
const site = await servePage(
  busyPage(1_000).replace('<p id="clock">', '<div id="rows"></div><p id="clock">'),
);
const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: ['--no-sandbox'] });
const page = await browser.newPage();

for (const kind of KINDS) {
  await page.goto(`${site.url}#busy`);
  await page.evaluate(code);
  await page.evaluate(`evenkeel.makeBusy(${JSON.stringify(kind)})`);
  await page.evaluate('evenkeel.startWatch()');
  await rest(3_000);
  const first = await take();
  await rest(SECONDS * 1_000);
  const spent = await take();
  const arrivals: number[] = [];
  for (let index = 0; index < ARRIVALS; index += 1) {
    arrivals.push(await page.evaluate('evenkeel.arrive()'));
    await rest(300);
  }
  await page.evaluate('evenkeel.stopWatch()');
  arrivals.sort((one, other) => one - other);
  const at = (part: number) => (arrivals[Math.floor((arrivals.length - 1) * part)] ?? 0).toFixed(0);
  console.log(
    `${kind.padEnd(20)} ${((spent.total / SECONDS / 1_000) * 100).toFixed(2)} % of the time, at most ${spent.longest.toFixed(1)} ms ` +
      `in one go (${first.longest.toFixed(1)} ms while learning); a message is read after ${at(0.5)} ms (median), ${at(1)} ms (worst)`,
  );
}
for (const name of Object.keys(hostilePages)) {
  await page.goto(site.url);
  await page.evaluate(
    "document.open(); document.write('<title>Ticket 7</title><body></body>'); document.close()",
  );
  await page.evaluate(code);
  const { longest, total, status }: Awaited<ReturnType<typeof timeSteps>> = await page.evaluate(
    `evenkeel.timeSteps(${JSON.stringify(name)})`,
  );
  console.log(
    `${name.padEnd(46)} ${status.padEnd(10)} longest step ${longest.toFixed(1)} ms, in all ${total.toFixed(0)} ms`,
  );
}
await browser.close();
site.close();

function take(): Promise<{ total: number; longest: number; turns: number }> {
  return page.evaluate('evenkeel.takeSpent()');
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
