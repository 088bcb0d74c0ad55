import { liveQuery } from 'dexie';
import type { KeptPack, TeamPack } from '../model/team-pack';
import { database } from './database';

/** Every pack that is kept, by name. */
export async function readTeamPacks(): Promise<KeptPack[]> {
  const packs = await database.teamPacks.toArray();
  return packs.sort((a, b) => a.pack.name.localeCompare(b.pack.name));
}

/** Keeps an edition in place of the one before, and puts away what was wrong. */
export async function takePack(
  pack: TeamPack,
  source: KeptPack['source'],
  now = new Date(),
): Promise<KeptPack> {
  const kept: KeptPack = { id: pack.id, source, pack, takenAt: now.toISOString(), problem: null };
  await database.teamPacks.put(kept);
  return kept;
}

/** Notes why the newest edition of a pack was refused, or that all is well again; the one that is kept stays. */
export async function keepProblem(id: string, problem: string | null): Promise<void> {
  await database.teamPacks.update(id, { problem });
}

/** Forgets a pack and the file that it came from. */
export function removePack(id: string): Promise<void> {
  return database.transaction('rw', database.teamPacks, database.packFiles, async () => {
    await database.teamPacks.delete(id);
    await database.packFiles.delete(id);
  });
}

/** Calls back with all of them at once and whenever they change, until `signal` aborts. */
export function watchTeamPacks(onPacks: (packs: KeptPack[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(readTeamPacks).subscribe({ next: onPacks });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
