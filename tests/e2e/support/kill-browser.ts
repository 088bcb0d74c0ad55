import type { LaunchedBrowser } from './launch';

/** Ends the browser's main process with SIGKILL, as a crash or a pulled plug would: nothing gets a chance to tidy up. */
export async function killBrowser({ context }: LaunchedBrowser): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find((entry) => entry.type === 'browser');
  if (!main) throw new Error('The browser does not say which process is its main one.');
  const gone = new Promise<void>((resolve) => context.on('close', () => resolve()));
  process.kill(main.id, 'SIGKILL');
  await gone;
}
