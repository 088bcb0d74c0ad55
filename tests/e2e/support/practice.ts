import type { Page } from 'playwright-core';
import { builtExtension } from './built-extension';
import { type LaunchedBrowser, type LaunchOptions, launch } from './launch';
import { openPanel } from './open-panel';

/** A newcomer's browser: the practice inbox in a tab, the panel beside it. */
export async function launchPractice(
  options: Omit<LaunchOptions, 'extension'> = {},
  conversation = '',
): Promise<{ browser: LaunchedBrowser; inbox: Page; panel: Page }> {
  const browser = await launch({ ...options, extension: await builtExtension() });
  const inbox = browser.context.pages()[0] ?? (await browser.context.newPage());
  await openInbox(browser, inbox, conversation);
  return { browser, inbox, panel: await openPanel(browser, inbox) };
}

/** Goes to one of the practice inbox’s conversations, or to its first. */
export async function openInbox(
  browser: Pick<LaunchedBrowser, 'extensionId'>,
  page: Page,
  conversation = '',
): Promise<void> {
  const hash = conversation ? `#${conversation}` : '';
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html${hash}`);
}
