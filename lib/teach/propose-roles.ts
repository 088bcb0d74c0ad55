import type { Person } from '@/lib/model/conversation';
import { decideRole } from '@/lib/read/decide-role';
import { sampleOf } from '@/lib/read/generic/family';
import type { Found } from '@/lib/read/generic/found';
import { inferNotes } from '@/lib/read/generic/infer-notes';
import { writtenBlocks } from '@/lib/read/generic/written';
import type { Page } from '@/lib/read/page';
import { sideOf } from '@/lib/read/side-of';
import type { PersonRules, RoleRule, Selector, Test } from '@/lib/sites/vocabulary';
import { type Difference, findDifferences } from './find-differences';
import { runResting } from './run-resting';

export type ProposedRoles = {
  rules: RoleRule[];
  customer: PersonRules | 'correspondent';
  agent: PersonRules;
};

/**
 * Who is who, told by what differs between the customer's block and the agent's: a mark on the block, around it or in it,
 * then the side, then the author's name, then what may be chance. Notes go first. With the customer's block alone there is nothing to tell roles by but
 * that whoever wrote it is the customer.
 */
export async function proposeRoles(
  { customer, agent }: { customer: Element; agent: Element | null },
  found: Found,
  page: Page,
): Promise<ProposedRoles> {
  // A few dozen blocks tell as much as thousands, and the picked ones must be among them.
  const picked = agent ? [customer, agent] : [customer];
  const items = [...new Set([...picked, ...sampleOf(found.items, 60)])].sort(byPosition);
  const written = await runResting(writtenBlocks({ ...found, items }, page));
  const isPicked = (item: Element) => item === customer || item === agent;
  const authorOf = (item: Element) => written.find((block) => block.item === item)?.author ?? null;
  const notes = (await runResting(inferNotes(written))).filter(({ when }) =>
    written.every(
      ({ item, author }) =>
        !isPicked(item) ||
        decideRole([{ role: 'note', when }], { page, root: found.container, element: item, author }) ===
          'unknown',
    ),
  );
  if (!agent) {
    // Where nobody is named and nobody else was shown, all is the customer's: the preview says so before it is kept.
    const rules = found.messages.author.length > 0 ? byAuthor(null) : [EVERYBODY];
    return { rules: [...notes, ...rules], ...correspondents(null) };
  }
  const [best] = await runResting(findDifferences(customer, agent, written, found.container));
  if (best?.isLasting) return byMark(best, notes, found);
  const [mine, theirs] = [sideOf(customer, found.container), sideOf(agent, found.container)];
  if (mine && theirs && mine !== theirs) {
    const sides = { customer: { side: mine }, agent: { side: theirs } };
    return { rules: [...notes, ...rulesOf(sides)], ...correspondents(null) };
  }
  const author = authorOf(agent);
  // A name that is not known to be ours is better called unknown than by a mark that may be chance.
  if (best && !(author?.name || author?.email)) return byMark(best, notes, found);
  return { rules: [...notes, ...byAuthor(author)], ...correspondents(author) };
}

function byMark(difference: Difference, notes: readonly RoleRule[], found: Found): ProposedRoles {
  const { customer } = difference;
  const at = selectorOf(customer, found);
  const name = at === null ? [] : found.messages.author.flatMap((find) => inside(at, find));
  const email = at === null ? [] : (found.messages.email ?? []).flatMap((find) => inside(at, find));
  return {
    rules: [...notes, ...rulesOf(difference)],
    customer: name.length > 0 ? { name, ...(email.length > 0 ? { email } : {}) } : 'correspondent',
    agent: { name: [] },
  };
}

function rulesOf({ customer, agent }: { customer: Test; agent: Test }): RoleRule[] {
  return [
    { role: 'customer', when: customer },
    { role: 'agent', when: agent },
  ];
}

/** Finds the customer's blocks themselves, so that their author can be found as the conversation's customer. */
function selectorOf(test: Test, { messages }: Found): Selector | null {
  const [item] = messages.item;
  if (item === undefined || item.includes(',')) return null;
  if (test.is !== undefined)
    return test.is.startsWith('[') || test.is.startsWith('.') || test.is.startsWith(':')
      ? `${item}${test.is}`
      : null;
  if (test.has !== undefined) return `${item}:has(${test.has})`;
  if (test.lacks !== undefined) return `${item}:not(:has(${test.lacks}))`;
  return null;
}

function inside<F extends Found['messages']['author'][number]>(block: Selector, find: F): F[] {
  const below = (selector: Selector) =>
    selector.startsWith(':scope') ? `${block}${selector.slice(':scope'.length)}` : `${block} ${selector}`;
  if ('text' in find) return [{ ...find, text: below(find.text) }];
  if ('attribute' in find)
    return [{ ...find, attribute: { ...find.attribute, at: below(find.attribute.at) } }];
  return [];
}

function byAuthor(agent: Person | null): RoleRule[] {
  return [
    ...(agent ? [{ role: 'agent', when: { author: 'self' } } as const] : []),
    { role: 'agent', when: { email: 'own-domain' } },
    { role: 'customer', when: { author: 'customer' } },
    { role: 'customer', when: { email: 'customer-domain' } },
  ];
}

function byPosition(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
}

const FOLLOWING = 4;
const EVERYBODY: RoleRule = { role: 'customer', when: {} };

function correspondents(agent: Person | null): Pick<ProposedRoles, 'customer' | 'agent'> {
  return {
    customer: 'correspondent',
    agent: {
      name: agent?.name ? [{ constant: agent.name }] : [],
      ...(agent?.email ? { email: [{ constant: agent.email }] } : {}),
    },
  };
}
