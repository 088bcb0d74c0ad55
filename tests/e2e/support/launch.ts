/**
 * What every end-to-end test stands on: the built extension in a real browser, driven as an agent would. In: a built
 * folder. Out: pages to click in. Nothing here may reach into the extension's code: only what people can see and do.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import { forgetFolder } from './forget-folder';
import type { Display } from './start-display';

export interface LaunchedBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The folder of the profile, so that a test can open it again. */
  profile: string;
  /** Closes the browser, and removes the profile unless it was given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of a built extension. */
  extension: string;
  /** Without a window; true unless said otherwise. */
  headless?: boolean;
  /** Where the window appears; on the environment's own display unless said otherwise. */
  display?: Display;
  /** A profile to keep; a new one for this launch unless said otherwise. */
  profile?: string;
  /** Whether the browser shuts its processes in, which root can't have; false unless said otherwise. */
  sandbox?: boolean;
  /** More of the browser's own switches. */
  args?: readonly string[];
}

/** A browser that does nothing by itself. */
export const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  // Hides the bar that warns of the missing sandbox, which root has to do without.
  '--test-type',
];

/**
 * Starts the browser with the extension loaded and its worker running.
 * @throws when there is no browser, or the extension doesn't start
 */
export async function launch(options: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = findBrowser();
  if (!browser) throw new Error('There is no browser: run npm test, which installs one.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'evenkeel-profile-'));

  // Without this the driver doesn't show a docked side panel as a page.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless ?? true,
    viewport: null,
    // The driver adds these: with the first an extension is loaded but never started, the second shows a bar.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    chromiumSandbox: options.sandbox ?? false,
    args: ['--enable-unsafe-extension-debugging', ...QUIET, ...(options.args ?? [])],
    env: options.display ? { ...definedEnvironment(), DISPLAY: options.display.name } : definedEnvironment(),
  });
  const extensionId = await loadExtension(context, options.extension).catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  return {
    context,
    extensionId,
    profile,
    async close() {
      await context.close();
      if (!options.profile) forgetFolder(profile);
    },
  };
}

/** Over the debugging protocol, since branded browsers ignore `--load-extension`. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  const isOurs = (worker: { url(): string }) => new URL(worker.url()).host === id;
  if (!context.serviceWorkers().some(isOurs)) {
    await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
  }
  return id;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
