import type { Frame, Page } from 'playwright-core';

/**
 * The palette over a page, once an agent could see it and type. Only a driver finds it there: the page itself can't.
 * @throws when none is seen within ten seconds
 */
export async function findPalette(page: Page): Promise<Frame> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const frame = page.frames().find(isPalette);
    if (frame && (await isSeen(frame))) return frame;
    await page.waitForTimeout(20);
  }
  throw new Error('No palette is seen.');
}

/** Waits until there is none any more. */
export async function waitUntilGone(page: Page): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (page.frames().some(isPalette)) {
    if (Date.now() > deadline) throw new Error('The palette is still there.');
    await page.waitForTimeout(20);
  }
  // The caret comes a moment after the palette has gone; no hand is faster than this.
  await page.waitForTimeout(250);
}

function isPalette(frame: Frame): boolean {
  return frame.url().endsWith('/palette.html');
}

async function isSeen(frame: Frame): Promise<boolean> {
  const isReady =
    'innerHeight > 0 && document.hasFocus() && document.activeElement.matches("input, [data-gap]")';
  return (await frame.evaluate(isReady).catch(() => false)) === true;
}
