import type { KnownPerson } from '../model/record';
import { database } from './database';

/** Remembers who somebody is on a site. */
export async function rememberPerson(known: KnownPerson): Promise<void> {
  await database.people.put(known);
}

/** Goes back to what the reader finds. */
export async function forgetPerson(site: string, person: string): Promise<void> {
  await database.people.delete([site, person]);
}

export function readPeople(site: string): Promise<KnownPerson[]> {
  return database.people.where('site').equals(site).toArray();
}
