import type { OwnPhrase } from '../model/own-phrase';
import type { KeptPhrase } from '../model/record';
import type { SyncMemory } from '../model/synced';

/** What is on this device. */
export interface SyncLocal {
  /** Deleted ones too, as long as they are kept. */
  phrases: readonly KeptPhrase[];
  /** The ids of what is starred. */
  stars: readonly string[];
  memory: SyncMemory;
}

/** To be done in this order: on the device, in the synced storage, then the memory. */
export interface SyncPlan {
  /** Phrases to keep on the device as they are here; what they replace belongs into their history. */
  toStore: OwnPhrase[];
  /** Ids of phrases to delete on the device. */
  toDelete: string[];
  toStar: { id: string; isStarred: boolean }[];
  toWrite: Record<string, string>;
  toRemove: string[];
  /** Ids of what found no room and stays on this device alone. */
  tooBig: string[];
  /** Keys of rows that say nothing to us; they are left alone. */
  unreadable: string[];
  memory: SyncMemory;
}
