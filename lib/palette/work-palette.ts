import type { OwnTab } from '../browser/palette-page';
import type { PaletteWish } from '../model/palette';
import { keepSuggestions } from '../panel/keep-suggestions';
import { knowJudgement } from '../panel/know-judgement';
import { knowPeople } from '../panel/know-people';
import { followOwnTab } from './follow-own-tab';
import { fulfilWish } from './fulfil-wish';
import { keepItems } from './keep-items';

/** What goes on behind the palette: reading the tab, suggesting, searching, and doing what it was called for. */
export function workPalette(tab: OwnTab, wish: PaletteWish, signal: AbortSignal): void {
  followOwnTab(tab, wish, signal);
  knowPeople(signal);
  knowJudgement(signal);
  keepSuggestions(signal);
  keepItems(signal);
  void fulfilWish(wish, signal);
}
