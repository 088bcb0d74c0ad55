import { ask } from '../browser/messenger';
import { panelState } from '../panel/panel-state';
import { paletteState } from './palette-state';

/** Goes back to where the caret was, and away. The page remembers the query until it is left itself. */
export async function leavePalette(): Promise<void> {
  const { tab, query, lastQuery } = paletteState.getState();
  if (!tab) return;
  const { composer } = panelState.getState();
  if (composer) {
    const { tabId, frameId } = composer;
    await ask('overlay', 'composer/focus', null, { tabId, frameId }).catch(() => undefined);
  }
  const closing = { query: query.trim().slice(0, 200) || lastQuery };
  await ask('overlay', 'palette/close', closing, { tabId: tab.tabId, frameId: 0 }).catch(() => undefined);
}
