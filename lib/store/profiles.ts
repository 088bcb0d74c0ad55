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

/** The profiles of one origin, the newest first: what was taught last is what holds. */
export async function readProfiles(origin: string): Promise<SiteProfile[]> {
  const profiles = await database.profiles.where('origin').equals(origin).sortBy('createdAt');
  return profiles.reverse();
}

/** Calls back whenever any profile was saved or removed, until `signal` aborts. */
export function watchProfiles(onChange: () => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => database.profiles.toArray()).subscribe({ next: () => onChange() });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
