import type { Person } from '@/lib/model/conversation';
import type { PersonRules, Site } from '@/lib/sites/vocabulary';
import type { Block } from './block';
import { completePerson } from './complete-person';
import { findText, type Scope } from './find-text';
import { isTeamAddress } from './is-team-address';
import { samePerson } from './same-person';
import { workDomain } from './work-domain';

export type People = { customer: Person; agent: Person | null };

/** The customer, and the agent who is signed in where the page says so. In mail, whoever is not on the agent's side. */
export function readPeople(rules: Site['conversation'], scope: Scope, blocks: readonly Block[]): People {
  const seen = unique(blocks.flatMap(({ author, recipients }) => [author, ...recipients]));
  const agent = readAgent(rules.agent, scope, seen);
  if (rules.customer !== 'correspondent') {
    return { customer: completePerson(readPerson(rules.customer, scope), seen), agent };
  }
  const side = agent ?? seen.find(isTeamAddress) ?? null;
  const other = seen.find((person) => !isOnSide(person, side) && (person.name !== '' || person.email));
  return { customer: other ?? { name: '' }, agent: side };
}

/** A thousand messages are of a few people. */
function unique(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [`${person.name}\n${person.email}`, person])).values()];
}

function readAgent(rules: PersonRules, scope: Scope, seen: readonly Person[]): Person | null {
  const agent = readPerson(rules, scope);
  if (agent.name !== '' || agent.email) return completePerson(agent, seen);
  const login = rules.login ? findText(rules.login, scope)?.toLowerCase() : null;
  if (!login) return null;
  return (
    seen.find(({ email }) => [email?.toLowerCase(), email?.split('@')[0]?.toLowerCase()].includes(login)) ??
    null
  );
}

function readPerson(rules: PersonRules, scope: Scope): Person {
  const email = rules.email ? findText(rules.email, scope) : null;
  return {
    name: (findText(rules.name, scope) ?? '').slice(0, 1_000),
    ...(email ? { email: email.slice(0, 1_000) } : {}),
  };
}

function isOnSide(person: Person, side: Person | null): boolean {
  if (!side) return false;
  const domain = workDomain(person);
  return samePerson(person, side) || (domain !== null && domain === workDomain(side));
}
