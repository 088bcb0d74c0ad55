import type { Person } from '@/lib/model/conversation';
import { samePerson } from './same-person';

/**
 * What the page leaves out of somebody, their address or their name, taken from those who wrote or received messages. Two
 * people of one name give no address: it could be the other's.
 */
export function completePerson(person: Person, seen: readonly Person[]): Person {
  const mentions = seen.filter((one) => samePerson(one, person));
  const emails = new Set(mentions.flatMap(({ email }) => email?.toLowerCase() ?? []));
  const [email] = emails.size === 1 ? emails : [];
  const name = person.name || (mentions.find((one) => one.name !== '')?.name ?? '');
  return { ...person, name, ...(person.email === undefined && email ? { email } : {}) };
}
