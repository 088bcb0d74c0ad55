/**
 * What the full page knows at this moment, in memory only: what is on the device, what is looked for, and what the agent has
 * begun to write. In: the store's live rows and the agent's clicks. Out: a zustand store. It must read no page and no
 * conversation: phrases are tried with invented ones.
 */
import { createStore } from 'zustand/vanilla';
import type { OwnPhrase, PhraseDraft } from '../model/own-phrase';
import type { PhraseUse } from '../model/record';

/** What the list holds. */
export type Place =
  | { kind: 'all' }
  | { kind: 'starred' }
  | { kind: 'deleted' }
  /** A folder with those below it; the built-in phrases have a tree of their own, whose top is ''. */
  | { kind: 'folder'; folder: string; isBuiltIn: boolean };

/** A phrase of the list, built-in or own. */
export interface LibraryItem {
  phrase: OwnPhrase;
  isBuiltIn: boolean;
}

/** What was begun and is not kept yet. */
export interface OpenDraft {
  draft: PhraseDraft;
  /** True once keeping it was tried: from then on what is wrong is said as it is typed. */
  isJudged: boolean;
}

/** What just happened, and how to take it back. */
export interface News {
  words: string;
  undo: (() => Promise<unknown>) | null;
}

export interface DeskState {
  status: 'loading' | 'ready' | 'failed';
  /** By name. */
  own: readonly OwnPhrase[];
  uses: ReadonlyMap<string, PhraseUse>;
  builtIn: readonly LibraryItem[];
  /** The language of the built-in phrases, and the first one of a new phrase. ISO 639-1. */
  lang: string;
  /** Grows each time that the search knows something new. */
  indexed: number;
  place: Place;
  /** Only phrases with all of these tags. */
  tags: readonly string[];
  query: string;
  /** Id of the phrase beside the list; one that was never kept has an id of its own here. */
  chosen: string | null;
  drafts: Readonly<Record<string, OpenDraft>>;
  news: News | null;
}

export const deskState = createStore<DeskState>(() => ({
  status: 'loading',
  own: [],
  uses: new Map(),
  builtIn: [],
  lang: 'en',
  indexed: 0,
  place: { kind: 'all' },
  tags: [],
  query: '',
  chosen: null,
  drafts: {},
  news: null,
}));
