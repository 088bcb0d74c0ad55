import type { Find, Site } from '@/lib/sites/vocabulary';
import { findText, type Scope } from './find-text';
import { queryAll } from './query-all';
import type { Winners } from './winners';

/**
 * Tries an adapter's rules on the page they have just read: for each field, which of its ways of finding won first in a few
 * messages. -1 for a field that a page of this site always says and where nothing was found; others are left out.
 */
export function selfTest({ conversation }: Site, scope: Scope, items: readonly Element[]): Winners {
  const { messages, subject, customer, agent } = conversation;
  const sample = [items[0], items[Math.floor(items.length / 2)], items.at(-1)].filter(
    (item) => item !== undefined,
  );
  const ofMessages = (finds: readonly Find[]) =>
    firstFound(sample.map((element) => winnerOf(finds, { ...scope, element })));
  const bodies = messages.body.findIndex((selector) =>
    sample.some((item) => queryAll(item, selector, scope.page).length > 0),
  );
  const expected = {
    subject: { finds: subject, winner: winnerOf(subject, scope) },
    author: { finds: messages.author, winner: ofMessages(messages.author) },
    time: { finds: messages.time, winner: ofMessages(messages.time) },
    agent: { finds: agent.name, winner: winnerOf(agent.name, scope) },
    ...(customer === 'correspondent'
      ? {}
      : { customer: { finds: customer.name, winner: winnerOf(customer.name, scope) } }),
  };
  const optional = { email: ofMessages(messages.email ?? []), id: ofMessages(messages.id) };
  return {
    ...Object.fromEntries(
      Object.entries(expected)
        .filter(([, { finds }]) => finds.length > 0)
        .map(([field, { winner }]) => [field, winner]),
    ),
    ...Object.fromEntries(Object.entries(optional).filter(([, winner]) => winner >= 0)),
    text: bodies,
  };
}

function winnerOf(finds: readonly Find[], scope: Scope): number {
  return finds.findIndex((find) => findText([find], scope) !== null);
}

function firstFound(winners: readonly number[]): number {
  return winners.find((winner) => winner >= 0) ?? -1;
}
