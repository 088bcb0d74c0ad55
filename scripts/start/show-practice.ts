import { join } from 'node:path';
import { launchPractice } from '../../tests/e2e/support/practice';
import { root } from '../root.mjs';

/** Opens the practice inbox and the panel in a window, with a profile that is kept, until the browser is closed. */
export async function showPractice(): Promise<void> {
  const { browser } = await launchPractice({
    headless: false,
    profile: join(root, '.output/profile'),
    sandbox: process.getuid?.() !== 0,
    args: ['--ozone-platform-hint=auto', '--window-size=1360,860'],
  }).catch(explain);
  console.log('The practice inbox is open, with the panel beside it. Close the browser to end this.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

function explain(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error);
  if (/ProcessSingleton|already in use|existing browser session/i.test(words)) {
    throw new Error('Evenkeel is open already: close its browser window first, then run npm start again.');
  }
  throw new Error(`The browser did not open the practice inbox: ${words}`);
}
