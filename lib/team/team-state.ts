/**
 * Team packs and what follows the agent to other devices, composed: packs from files and from the administrator are kept up
 * to date while a page of ours is open. In: files, the browser's policy and its synced storage. Out: rows in the store, and
 * here what stands in the way. What a pack has to be is said in lib/packs; nothing here decides that.
 */
import { createStore } from 'zustand/vanilla';
import type { FileNews } from '../packs/watch-file';

/** What keeps a pack's file from being read. */
export type FileTrouble = Exclude<FileNews['status'], 'changed'>;

export interface SyncState {
  /** `unavailable`: the browser has no synced storage for us. */
  status: 'off' | 'working' | 'in-step' | 'unavailable' | 'refused';
  /** Ids of phrases that are too large and stay on this device. */
  tooBig: readonly string[];
}

export interface TeamState {
  /** By pack id. */
  files: Readonly<Record<string, FileTrouble>>;
  /** What of the administrator's policy can't be used, for people. */
  policyProblems: readonly string[];
  /** Names of settings that the administrator has fixed. */
  fixed: readonly string[];
  sync: SyncState;
}

export const teamState = createStore<TeamState>(() => ({
  files: {},
  policyProblems: [],
  fixed: [],
  sync: { status: 'off', tooBig: [] },
}));
