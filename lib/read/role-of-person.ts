import type { Person, Role } from '@/lib/model/conversation';
import { samePerson } from './same-person';
import { workDomain } from './work-domain';

type People = {
  customer: Person;
  agent: Person | null;
  known: readonly { person: Person; role: Role }[];
};

/**
 * The role of somebody who is only named, as in a quote: by who they are, by whom the page showed before, then by the domain
 * of their address. Somebody without address who is not the customer stands on the agents' side: mail programs quote the
 * address of strangers, but a helpdesk signs with a name.
 */
export function roleOfPerson(person: Person, { customer, agent, known }: People): Role {
  if (samePerson(person, customer)) return 'customer';
  if (agent && samePerson(person, agent)) return 'agent';
  const seen = known.find((other) => samePerson(person, other.person));
  if (seen && seen.role !== 'note') return seen.role;
  if (!person.email) return 'agent';
  const domain = workDomain(person);
  if (domain !== null && domain === workDomain(agent)) return 'agent';
  return domain !== null && domain === workDomain(customer) ? 'customer' : 'unknown';
}
