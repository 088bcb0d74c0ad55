import { browser } from 'wxt/browser';
import { activeTabId } from './active-tab';

export type Selection = { status: 'selected'; text: string } | { status: 'out-of-reach' };

/**
 * What the agent has selected in the tab beside the panel, in whichever frame; empty when nothing is. Out of reach where
 * neither the site nor this visit has been granted.
 */
export async function readSelection(): Promise<Selection> {
  const tabId = await activeTabId();
  if (tabId === null) return { status: 'out-of-reach' };
  try {
    return { status: 'selected', text: await selectionIn(tabId) };
  } catch {
    return { status: 'out-of-reach' };
  }
}

/** What is selected in a tab, in whichever frame. Rejects where no script may enter. */
export async function selectionIn(tabId: number): Promise<string> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(getSelection() ?? ''),
  });
  return results.map(({ result }) => result ?? '').find((words) => words.trim() !== '') ?? '';
}
