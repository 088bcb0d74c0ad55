import { ask } from '../browser/messenger';
import { paletteState } from './palette-state';

/** Comes into sight, where it has worked unseen so far. */
export async function showPalette(): Promise<void> {
  const { tab, isShown } = paletteState.getState();
  if (!tab || isShown) return;
  paletteState.setState({ isShown: true });
  await ask('overlay', 'palette/show', null, { tabId: tab.tabId, frameId: 0 }).catch(() => undefined);
}
