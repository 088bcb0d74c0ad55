import type { Page } from 'playwright-core';
import { builtExtension } from './built-extension';
import { grantSite } from './grant-site';
import { type LaunchedBrowser, launch } from './launch';
import { openPanel } from './open-panel';
import { servePage } from './serve-page';
import { type Display, startDisplay } from './start-display';

/** A page of one's own, served as a site that the agent has allowed, with the panel docked beside it. */
export interface SiteSession {
  status: 'ready';
  browser: LaunchedBrowser;
  desk: Page;
  panel: Page;
  display: Display;
  /** Where the site is; every path shows the same page. */
  url: string;
  close(): Promise<void>;
}

/** Serves `html` and opens it at `path`. `unavailable` without a screen, with the reason. */
export async function startSiteSession(
  html: string,
  path = '',
): Promise<SiteSession | { status: 'unavailable'; reason: string }> {
  const display = await startDisplay();
  if (display.status === 'unavailable') return display;
  const site = await servePage(html);
  const browser = await launch({ extension: await builtExtension(), headless: false, display });
  const desk = browser.context.pages()[0] ?? (await browser.context.newPage());
  await desk.goto(`${site.url}${path}`);
  const panel = await openPanel(browser, desk);
  const ask = panel.getByRole('button', { name: 'Allow on this site' });
  await grantSite(browser, { ask, origin: 'http://127.0.0.1/*', display });
  return {
    status: 'ready',
    browser,
    desk,
    panel,
    display,
    url: site.url,
    async close() {
      await browser.close();
      display.stop();
      site.close();
    },
  };
}
