/**
 * The palette: phrases over the page, for hands that stay on the keyboard. In: what the agent called it for, and what they
 * type. Out: a text in the composer that they left, and the caret back in it. It must not read a page by itself, and must
 * be seen before anything heavy is loaded: phrases, analysis and database come after the first picture.
 */
import { createStore } from 'zustand/vanilla';
import type { OwnTab } from '../browser/palette-page';
import type { PaletteWish } from '../model/palette';
import type { Suggestion } from '../model/suggestion';

export interface PaletteState {
  /** What the page opened it for; null until it has said so. */
  wish: PaletteWish | null;
  /** True in a copy that no page script mounted. */
  isRefused: boolean;
  /** True once the agent went before it knew where it is. */
  isLeft: boolean;
  /** Where it is. */
  tab: OwnTab | null;
  /** False while it works unseen. */
  isShown: boolean;
  query: string;
  /** What was searched for the last time on this page. */
  lastQuery: string;
  /** What the list holds, the best first; null while the phrases are being loaded. */
  items: PaletteItem[] | null;
  /** Which of them Enter would take. */
  marked: number;
  /** A phrase with blanks that the agent fills in first. */
  filling: Suggestion | null;
  /** A phrase, filled in, that waits for the agent to say which box of the page it goes to. */
  placing: { suggestion: Suggestion; answers: Readonly<Record<string, string>> } | null;
  /** True when the chosen text holds template marks: then nothing was inserted. */
  isUnsafe: boolean;
}

/** A phrase to choose, and the short name that it can be typed by. */
export interface PaletteItem {
  suggestion: Suggestion;
  shortcut: string | null;
}

export const paletteState = createStore<PaletteState>(() => ({
  wish: null,
  isRefused: false,
  isLeft: false,
  tab: null,
  isShown: false,
  query: '',
  lastQuery: '',
  items: null,
  marked: 0,
  filling: null,
  placing: null,
  isUnsafe: false,
}));
