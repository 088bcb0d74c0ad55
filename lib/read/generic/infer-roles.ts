import type { Person } from '@/lib/model/conversation';
import type { PersonRules, RoleRule } from '@/lib/sites/vocabulary';
import { decideRole } from '../decide-role';
import type { Page } from '../page';
import { findOwnName } from './find-own-name';
import type { Found } from './found';
import { inferNotes } from './infer-notes';
import { inferSides } from './infer-sides';
import { judgePeople } from './judge-people';
import { timeOf } from './time-of';
import { type Written, writtenBlocks } from './written';

export type InferredRoles = {
  rules: RoleRule[];
  customer: PersonRules | 'correspondent';
  agent: PersonRules;
  sureness: number;
};

/** Who is who: notes first, then what class names say, then people by all that speaks for and against them. Rests. */
export function* inferRoles(found: Found, page: Page): Generator<void, InferredRoles> {
  if (found.kind === 'mail') return MAIL;
  const written = inOrder(yield* writtenBlocks(found, page), found, page);
  yield;
  const notes = yield* inferNotes(written);
  yield;
  const isNote = ({ item, author }: Written) =>
    decideRole(notes, { page, root: found.container, element: item, author }) === 'note';
  const replies = written.filter((block) => !isNote(block));
  const noteAuthors = written.filter(isNote).map(({ author }) => author);
  const authors = written.map(({ author }) => author);
  const self = findOwnName(written, page.document, found.container);
  yield;
  const people = judgePeople(replies, self, noteAuthors, page.document);
  yield;
  const sides = inferSides(
    replies.map(({ item }) => item),
    replies.map(({ author }) => author.name),
  );
  const named = people.map(
    ({ person, isCustomer }): RoleRule => ({
      role: isCustomer ? 'customer' : 'agent',
      when: { named: namesOf(person) },
    }),
  );
  const team: RoleRule[] = noteAuthors.map((person) => ({ role: 'agent', when: { named: namesOf(person) } }));
  const bySide: RoleRule[] = authors.some(({ name }) => name !== '')
    ? []
    : [
        { role: 'agent', when: { side: 'right' } },
        { role: 'customer', when: { side: 'left' } },
      ];
  const customer = people.find(({ isCustomer }) => isCustomer)?.person;
  return {
    rules: [...notes, ...sides, ...named, ...team, ...bySide],
    customer: personRules(customer),
    agent: personRules(self ?? undefined),
    sureness:
      people.length > 0 ? Math.min(...people.map(({ sureness }) => sureness)) : sides.length > 0 ? 0.7 : 0.4,
  };
}

function inOrder(written: Written[], found: Found, page: Page): Written[] {
  const [first, last] = [written[0], written.at(-1)].map((block) =>
    block ? timeOf(block.item, found, page) : null,
  );
  return first && last && first > last ? written.toReversed() : written;
}

function namesOf({ name, email }: Person): string[] {
  return [name, email ?? ''].filter((one) => one !== '').map((one) => one.toLowerCase());
}

function personRules(person: Person | undefined): PersonRules {
  return {
    name: person?.name ? [{ constant: person.name }] : [],
    ...(person?.email ? { email: [{ constant: person.email }] } : {}),
  };
}

/** In mail an address says it all. */
const MAIL: InferredRoles = {
  rules: [
    { role: 'agent', when: { author: 'self' } },
    { role: 'agent', when: { email: 'own-domain' } },
    { role: 'customer', when: { author: 'customer' } },
    { role: 'customer', when: { email: 'customer-domain' } },
  ],
  customer: 'correspondent',
  agent: { name: [] },
  sureness: 0.7,
};
