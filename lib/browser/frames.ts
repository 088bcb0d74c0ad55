import { browser } from 'wxt/browser';

/**
 * The frames of a tab that we may enter, the top one first. Asked by running an empty function in each, since that
 * needs no further permission. Our own pages refuse scripts, and they have one frame.
 */
export async function listFrames(tabId: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => null,
    });
    return results.map(({ frameId }) => frameId).sort((a, b) => a - b);
  } catch {
    return [0];
  }
}
