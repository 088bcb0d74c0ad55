import type { SyncQuota } from '../model/synced';
import { planPhrases } from './plan-phrases';
import { planStars } from './plan-stars';
import { readSyncRows } from './read-sync-rows';
import type { SyncLocal, SyncPlan } from './sync-plan';
import { openSyncRoom } from './sync-room';

/**
 * What makes this device and the synced storage hold the same own phrases and stars.
 * @param remote the rows of the synced storage as they are
 */
export async function planSync(
  local: SyncLocal,
  remote: Readonly<Record<string, unknown>>,
  now: Date,
  quota?: SyncQuota,
): Promise<SyncPlan> {
  const rows = await readSyncRows(remote);
  const room = openSyncRoom(remote, quota);
  const stars = planStars(local, rows.stars, room, now);
  const phrases = await planPhrases(local, rows, room, now);
  return {
    toStore: phrases.toStore,
    toDelete: phrases.toDelete,
    toStar: stars.toStar,
    toWrite: room.toWrite(),
    toRemove: room.toRemove(),
    tooBig: [...stars.tooBig, ...phrases.tooBig],
    unreadable: rows.unreadable,
    memory: { phrases: phrases.memory, stars: stars.memory },
  };
}
