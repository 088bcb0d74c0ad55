import { liveQuery } from 'dexie';
import type { SiteProfile } from '../model/site-profile';
import { database } from './database';

/** Keeps a profile, new or changed. */
export async function saveProfile(profile: SiteProfile): Promise<void> {
  await database.profiles.put(profile);
}

export async function renameProfile(id: string, name: string): Promise<void> {
  await database.profiles.update(id, { name });
}

export async function removeProfile(id: string): Promise<void> {
  await database.profiles.delete(id);
}

/**
 * The profiles of one origin: what the agent taught, the newest first, since what was taught last is what holds; then what
 * the team's packs know.
 */
export async function readProfiles(origin: string): Promise<SiteProfile[]> {
  const profiles = await database.profiles.where('origin').equals(origin).sortBy('createdAt');
  const packs = await database.teamPacks.toArray();
  const theirs = packs.flatMap(({ pack }) => pack.sites ?? []).filter((site) => site.origin === origin);
  return [...profiles.reverse(), ...theirs];
}

/** Calls back whenever any profile was saved or removed, or a team's pack has changed, until `signal` aborts. */
export function watchProfiles(onChange: () => void, signal: AbortSignal): void {
  const subscription = liveQuery(() =>
    Promise.all([database.profiles.toArray(), database.teamPacks.toArray()]),
  ).subscribe({ next: () => onChange() });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
