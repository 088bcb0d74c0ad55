import { createStore } from 'zustand/vanilla';
import type { Reading } from '../model/reading';
import type { SiteSchema } from '../model/site-schema';
import type { Wanted } from '../model/teaching';

/** What has been proposed so far, and what would be read by it. */
export type Draft = { site: SiteSchema; reading: Reading };

export type TeachingState =
  | { status: 'off' }
  /** The picker is open in the page. `problem` says why the last pick was no use. */
  | { status: 'asking'; wanted: Wanted; draft: Draft | null; problem: string | null }
  | { status: 'reviewing'; draft: Draft }
  /** The agent looks through the sites that were taught before. */
  | { status: 'managing' }
  /** It could not go on: the page changed, or has no page script. */
  | { status: 'lost' };

/** How far teaching has come, in memory only. */
export const teachingState = createStore<TeachingState>(() => ({ status: 'off' }));
