import { ask } from '../browser/messenger';
import { awaitComposer } from './await-composer';
import { paletteState } from './palette-state';

/** How long a palette that is left at once waits to learn where the caret was, in milliseconds. */
const PATIENCE = 400;

/** Goes back to where the caret was, and away, as soon as it knows where it is. The page remembers the query until it is left itself. */
export async function leavePalette(): Promise<void> {
  const { tab, query, lastQuery } = paletteState.getState();
  if (!tab) {
    paletteState.setState({ isLeft: true });
    return;
  }
  const composer = await awaitComposer(PATIENCE);
  const closing = { query: query.trim().slice(0, 200) || lastQuery };
  // Both are sent before the first ends this page. The caret comes last: a frame that is one big editor takes keys only
  // when it is focused after the palette's has gone.
  void ask('overlay', 'palette/close', closing, { tabId: tab.tabId, frameId: 0 }).catch(() => undefined);
  if (!composer) return;
  const { tabId, frameId } = composer;
  await ask('overlay', 'composer/focus', null, { tabId, frameId }).catch(() => undefined);
}
