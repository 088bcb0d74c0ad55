import { ask } from '../browser/messenger';
import { ownTab } from '../browser/palette-page';
import { paletteState } from './palette-state';

/**
 * Sets the palette going until `signal` aborts: asks the page what it is for, and loads what it works with once the field
 * can be seen. A copy that the page script did not mount learns nothing and stays empty.
 */
export async function startPalette(signal: AbortSignal): Promise<void> {
  const tab = await ownTab();
  if (!tab) return;
  const beginning = await ask('overlay', 'palette/begin', null, { tabId: tab.tabId, frameId: 0 }).catch(
    () => null,
  );
  if (!beginning || signal.aborted) return;
  const { wish, query } = beginning;
  paletteState.setState({ tab, wish, lastQuery: query, isShown: wish.kind === 'search' });
  const { workPalette } = await import('./work-palette');
  await workPalette(tab, wish, signal);
}
