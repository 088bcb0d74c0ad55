import { activeTabId } from '../browser/active-tab';
import { listFrames } from '../browser/frames';
import { ask } from '../browser/messenger';

/** Scrolls the page to a message. Messages that were only quoted or pasted have no place in it: then nothing happens. */
export async function showMessage(id: string): Promise<void> {
  const tabId = await activeTabId();
  if (tabId === null) return;
  for (const frameId of await listFrames(tabId)) {
    const answer = await ask('page', 'message/show', { id }, { tabId, frameId }).catch(() => null);
    if (answer?.isShown) return;
  }
}
