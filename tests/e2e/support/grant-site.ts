import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Locator } from 'playwright-core';
import type { LaunchedBrowser } from './launch';
import type { Display, Screen } from './start-display';

const run = promisify(execFile);

/**
 * Grants the extension a site as an agent does: a real click on the panel's button, then a real answer to the browser's
 * own bubble, which no driver can see. So it needs a window on a display, and xdotool.
 * @param ask the panel's button that asks for the site
 * @param origin what is asked for, such as `http://localhost/*`
 * @throws when the browser does not ask, or the site is not granted after its answer
 */
export async function grantSite(
  browser: LaunchedBrowser,
  { ask, origin, display }: { ask: Locator; origin: string; display: Display },
): Promise<void> {
  const before = measureBrightness(display.readScreen());
  await ask.click();
  await until(`The browser did not ask whether to grant ${origin}.`, async () => {
    // Behind its question the browser dims the whole window.
    return measureBrightness(display.readScreen()) < before * 0.7;
  });
  // While it fades in the bubble ignores keys. Its focus starts on the button that refuses.
  await sleep(700);
  await press('Tab', display);
  await press('Return', display);
  await until(`${origin} was not granted.`, () => isGranted(browser, origin));
}

async function until(complaint: string, isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(complaint);
    await sleep(50);
  }
}

/** The mean of a sample of the pixels' green, 0 to 255. */
function measureBrightness({ pixels }: Screen): number {
  const step = 4 * 97;
  let sum = 0;
  for (let index = 1; index < pixels.length; index += step) sum += pixels[index] ?? 0;
  return sum / (pixels.length / step);
}

function press(key: string, display: Display): Promise<unknown> {
  return run('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display.name } });
}

async function isGranted({ context, extensionId }: LaunchedBrowser, origin: string): Promise<boolean> {
  const worker = context.serviceWorkers().find((candidate) => new URL(candidate.url()).host === extensionId);
  if (!worker) return false;
  return worker.evaluate(`chrome.permissions.contains({ origins: [${JSON.stringify(origin)}] })`);
}
