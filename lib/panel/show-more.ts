import { activeTabId } from '../browser/active-tab';
import { listFrames } from '../browser/frames';
import { ask } from '../browser/messenger';

/** Has the page unfold or load what it holds back. True when something was found to do. */
export async function showMoreMessages(): Promise<boolean> {
  const tabId = await activeTabId();
  if (tabId === null) return false;
  for (const frameId of await listFrames(tabId)) {
    const answer = await ask('page', 'messages/show-more', null, { tabId, frameId }).catch(() => null);
    if (answer && answer.status !== 'none') return true;
  }
  return false;
}
