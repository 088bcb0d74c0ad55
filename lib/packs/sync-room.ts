import { SYNC_QUOTA, type SyncQuota } from '../model/synced';

/** Smaller than any phrase's rows, in bytes. */
const CRUMBS = 200;

/** The synced storage with its limits: what would be in it, and what is to be written and removed for that. */
export interface SyncRoom {
  /** Writes rows and removes others, all or nothing; says whether there was room. What frees room always succeeds. */
  change(write: Readonly<Record<string, string>>, remove: readonly string[]): boolean;
  /** No phrase that isn't in it yet can find room. */
  isFull(): boolean;
  toWrite(): Record<string, string>;
  toRemove(): string[];
}

/** Counts the room from the rows on that are there. */
export function openSyncRoom(
  rows: Readonly<Record<string, unknown>>,
  quota: SyncQuota = SYNC_QUOTA,
): SyncRoom {
  const sizes = new Map(Object.entries(rows).map(([key, value]) => [key, sizeOf(key, value)]));
  let total = sum(sizes.values());
  const written = new Map<string, string>();
  const removed = new Set<string>();

  return {
    change(write, remove) {
      const keys = new Set([...Object.keys(write), ...remove]);
      const next = Object.entries(write).map(([key, value]): [string, number] => [key, sizeOf(key, value)]);
      const items = sizes.size - [...keys].filter((key) => sizes.has(key)).length + next.length;
      const all =
        total - sum([...keys].map((key) => sizes.get(key) ?? 0)) + sum(next.map(([, size]) => size));
      const isGrowing = all > total || items > sizes.size;
      if (isGrowing && (all > quota.allBytes || items > quota.items)) return false;
      if (next.some(([, size]) => size > quota.itemBytes)) return false;
      for (const key of remove) if (sizes.delete(key)) removed.add(key);
      for (const [key, size] of next) sizes.set(key, size);
      for (const [key, value] of Object.entries(write)) if (rows[key] !== value) written.set(key, value);
      total = all;
      return true;
    },
    isFull: () => sizes.size >= quota.items || total + CRUMBS > quota.allBytes,
    toWrite: () => Object.fromEntries(written),
    toRemove: () => [...removed].filter((key) => !sizes.has(key)),
  };
}

/** As browsers count: the key, and the value as JSON, in UTF-8. */
function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
