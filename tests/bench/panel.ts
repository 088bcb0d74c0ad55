/**
 * `npm run bench:panel`: how long the real docked panel takes from its first byte until the tabs can be used, until the
 * first suggestion stands, and until its conversation is read; medians and worst of ten openings. Fails on nothing.
 */
import { openPanel } from '../e2e/support/open-panel';
import { launchPractice } from '../e2e/support/practice';

const OPENINGS = 10;
const marks = { tabs: '[role=tab]', conversation: '.coverage', suggestion: '.card' };

const { browser, inbox, panel: first } = await launchPractice({}, 'double-charge');
await first.close();
const times: Record<string, number[]> = {};
for (let opening = 0; opening < OPENINGS; opening += 1) {
  const panel = await openPanel(browser, inbox);
  for (const [name, selector] of Object.entries(marks)) {
    await panel.waitForSelector(selector);
    const since = await panel.evaluate('performance.now()');
    times[name] = [...(times[name] ?? []), Number(since)];
  }
  await panel.close();
}
await browser.close();

for (const [name, list] of Object.entries(times)) {
  const sorted = list.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(14)} median ${Math.round(sorted[OPENINGS / 2] ?? 0)} ms   worst ${Math.round(sorted.at(-1) ?? 0)} ms`,
  );
}
