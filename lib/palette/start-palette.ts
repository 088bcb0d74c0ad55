import { ask } from '../browser/messenger';
import { ownTab } from '../browser/palette-page';
import { leavePalette } from './leave-palette';
import { paletteState } from './palette-state';

/**
 * Sets the palette going until `signal` aborts: asks the page what it is for, and loads what it works with. A
 * copy that the page script did not mount learns nothing and becomes empty.
 */
export async function startPalette(signal: AbortSignal): Promise<void> {
  const tab = await ownTab();
  const beginning =
    tab && (await ask('overlay', 'palette/begin', null, { tabId: tab.tabId, frameId: 0 }).catch(() => null));
  if (signal.aborted) return;
  if (!beginning) {
    paletteState.setState({ isRefused: true });
    return;
  }
  const { wish, query } = beginning;
  paletteState.setState({ tab, wish, lastQuery: query, isShown: wish.kind === 'search' });
  if (paletteState.getState().isLeft) void leavePalette();
  const { workPalette } = await import('./work-palette');
  await workPalette(tab, wish, signal);
}
