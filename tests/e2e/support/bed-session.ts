import type { Page } from 'playwright-core';
import { type Bed, startBed, stopBed } from '../../beds/bed';
import { signIn } from '../../beds/sign-in';
import { builtExtension } from './built-extension';
import { grantSite } from './grant-site';
import { type LaunchedBrowser, launch } from './launch';
import { openPanel } from './open-panel';
import { type Display, startDisplay } from './start-display';

/** A real helpdesk in a window, signed in and granted, with the panel docked beside it. */
export interface BedSession {
  status: 'ready';
  browser: LaunchedBrowser;
  desk: Page;
  panel: Page;
  display: Display;
  close(): Promise<void>;
}

/**
 * Brings one up; the first start of all installs and seeds. `first` is the page on which the site is granted.
 * `unavailable` where this machine can't have it, with the reason.
 */
export async function startBedSession(
  product: 'rt' | 'roundcube',
  first: string,
): Promise<BedSession | { status: 'unavailable'; reason: string }> {
  const bed: Bed = await startBed(product, { fresh: true });
  if (bed.status === 'unavailable') return bed;
  const display = await startDisplay();
  if (display.status === 'unavailable') return display;
  const browser = await launch({ extension: await builtExtension(), headless: false, display });
  const desk = browser.context.pages()[0] ?? (await browser.context.newPage());
  await signIn(desk, product, bed);
  const panel = await openPanel(browser, desk);
  await desk.goto(first);
  const ask = panel.getByRole('button', { name: 'Allow on this site' });
  await grantSite(browser, { ask, origin: 'http://127.0.0.1/*', display });
  return {
    status: 'ready',
    browser,
    desk,
    panel,
    display,
    async close() {
      await browser.close();
      display.stop();
      await stopBed(product);
    },
  };
}
