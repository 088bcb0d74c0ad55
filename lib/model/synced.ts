/** How own and starred phrases lie in the browser's synced storage, and what this device remembers of them. */
import * as z from 'zod/mini';

/**
 * Rows in the synced storage:
 * - `p:<phrase id>`: a phrase as JSON, gzipped, in base64, after the number of its parts and a colon;
 *   `p:<phrase id>:1` and so on: its further parts
 * - `d:<phrase id>`: when the phrase was deleted
 * - `s:<phrase id>`: whether a phrase, built-in or own, is starred, and since when: `1 2026-11-20T10:00:00.000Z`
 */
export const SYNC_ROW = /^([pds]):([a-z0-9-]{1,80})(?::([1-9]\d?))?$/;

/** What browsers allow: bytes of an item's key and its value as JSON, bytes of all, and how many items. */
export interface SyncQuota {
  itemBytes: number;
  allBytes: number;
  items: number;
}

export const SYNC_QUOTA: SyncQuota = { itemBytes: 8_192, allBytes: 102_400, items: 512 };

const iso = z.iso.datetime();
const id = z.string().check(z.maxLength(80));

/** How things stood when this device last synced, so that a change here can be told from one elsewhere. */
export const SyncMemory = z.object({
  /** `at`: when the phrase was last edited or deleted. */
  phrases: z.record(id, z.object({ at: iso, isThere: z.boolean() })),
  stars: z.record(id, z.object({ at: iso, isThere: z.boolean() })),
});
export type SyncMemory = z.infer<typeof SyncMemory>;

export const NO_SYNC_MEMORY: SyncMemory = { phrases: {}, stars: {} };
