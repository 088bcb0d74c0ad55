import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';

/**
 * A picture of a page with the panel docked to its right. Without a window there is no screen to photograph, so both are
 * taken for themselves and laid side by side, by a browser of its own that leaves the agent's tabs alone.
 * @param path of the PNG file to write
 */
export async function takePicture({
  page,
  panel,
  path,
}: {
  page: Page;
  panel: Page;
  path: string;
}): Promise<void> {
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: ['--disable-gpu'] });
  try {
    const canvas = await browser.newPage();
    await canvas.setContent(
      `<style>body { margin: 0; display: inline-flex; gap: 1px; background: #999 }</style>${images.join('')}`,
    );
    await canvas.locator('body').screenshot({ path });
  } finally {
    await browser.close();
  }
}
