import type { Person } from '@/lib/model/conversation';

/** Whether two mentions mean one person: by address where both have one, else by name without what stands in brackets. */
export function samePerson(one: Person, other: Person): boolean {
  if (one.email && other.email) return one.email.toLowerCase() === other.email.toLowerCase();
  const name = bareName(one.name);
  return name !== '' && name === bareName(other.name);
}

/** "Ada Example (Support)" is "Ada Example". */
function bareName(name: string): string {
  return name
    .replace(/\s*[([].*?[)\]]/g, '')
    .replace(/["']/g, '')
    .trim()
    .toLowerCase();
}
