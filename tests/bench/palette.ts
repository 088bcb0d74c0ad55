/**
 * `npm run bench:palette`: how long the palette takes from the worker's order until the agent sees the field with the focus
 * in it, and until the suggestions stand; medians and worst of ten openings over the practice inbox, the first, which finds
 * nothing prepared, apart. Fails on nothing.
 */
import { builtExtension } from '../e2e/support/built-extension';
import { launch } from '../e2e/support/launch';
import { findPalette, waitUntilGone } from '../e2e/support/palette';
import { openInbox } from '../e2e/support/practice';
import { pressKeys } from '../e2e/support/press-keys';
import { startDisplay } from '../e2e/support/start-display';

const OPENINGS = 11;
const OPEN = 'alt+shift+j';

const display = await startDisplay();
if (display.status === 'unavailable') throw new Error(display.reason);
const browser = await launch({ extension: await builtExtension(), headless: false, display });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
// In the palette, frame by frame: since when the agent can type, and since when there is something to choose.
await browser.context.addInitScript(`
  if (location.pathname === '/palette.html') {
    globalThis.seen = {};
    const look = () => {
      const canType = document.hasFocus() && document.activeElement?.matches('[role=combobox]');
      if (canType) seen.field ??= Date.now();
      if (document.querySelector('[role=option]')) seen.suggestions ??= Date.now();
      if (!seen.suggestions) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }
`);
await openInbox(browser, page, 'double-charge');
await page.locator('[data-composer] textarea').click();
const [worker] = browser.context.serviceWorkers();
// The browser's clock in the worker, at the moment that the key arrives.
await worker?.evaluate('chrome.commands.onCommand.addListener(() => { self.pressedAt = Date.now(); })');

const times: Record<string, number[]> = { field: [], suggestions: [] };
for (let opening = 0; opening < OPENINGS; opening += 1) {
  await pressKeys(display, OPEN);
  const palette = await findPalette(page);
  await palette.getByRole('option').first().waitFor();
  const pressedAt = Number(await worker?.evaluate('self.pressedAt'));
  const seen = await palette.evaluate<{ field: number; suggestions: number }>('seen');
  times.field?.push(seen.field - pressedAt);
  times.suggestions?.push(seen.suggestions - pressedAt);
  await pressKeys(display, 'Escape');
  await waitUntilGone(page);
}
await browser.close();
display.stop();

for (const [name, [first = 0, ...rest]] of Object.entries(times)) {
  const sorted = rest.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(12)} first ${Math.round(first)} ms   then median ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms` +
      `   worst ${Math.round(sorted.at(-1) ?? 0)} ms`,
  );
}
