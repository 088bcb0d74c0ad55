import type { OwnTab } from '../browser/palette-page';
import { watchSettings } from '../browser/settings';
import type { PaletteWish } from '../model/palette';
import { keepSuggestions } from '../panel/keep-suggestions';
import { knowJudgement } from '../panel/know-judgement';
import { knowPeople } from '../panel/know-people';
import { learnPhrases } from '../panel/know-phrases';
import { panelState } from '../panel/panel-state';
import { followOwnTab } from './follow-own-tab';
import { fulfilWish } from './fulfil-wish';
import { keepItems } from './keep-items';

/** What goes on behind the palette: reading the tab, suggesting, searching, and doing what it was called for. */
export async function workPalette(tab: OwnTab, wish: PaletteWish, signal: AbortSignal): Promise<void> {
  followOwnTab(tab, wish, signal);
  knowPeople(signal);
  knowJudgement(signal);
  watchSettings((settings) => panelState.setState({ settings }), signal);
  // Without the agent's own phrases the built-in ones still help.
  await learnPhrases().catch(console.error);
  if (signal.aborted) return;
  keepSuggestions(signal);
  keepItems(signal);
  await fulfilWish(wish, signal);
}
