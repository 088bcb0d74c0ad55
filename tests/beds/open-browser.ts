import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

/** A browser without a window and without the extension, to look at the beds themselves. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser()?.path, args: ['--no-sandbox', '--disable-gpu'] });
}
