import type { Role } from '@/lib/model/conversation';
import type { RoleRule } from '@/lib/sites/vocabulary';
import { isLasting } from './keys-of';
import { shellsOf } from './shells-of';

/**
 * Rules by class names that tell the side a block comes from. A name counts only when some blocks have it and others have not,
 * and when nobody's blocks are split by it: "sent" may be a state and no side. Authors may be unknown (empty).
 */
export function inferSides(items: readonly Element[], authors: readonly string[] = []): RoleRule[] {
  const carriers = new Map<string, Set<number>>();
  items.forEach((item, index) => {
    const tokens = shellsOf(item).flatMap((shell) => [...shell.classList]);
    for (const token of tokens) carriers.set(token, (carriers.get(token) ?? new Set()).add(index));
  });
  const partial = [...carriers].filter(
    ([token, blocks]) =>
      isLasting(token) &&
      (blocks.size < items.length || items.length === 1) &&
      !splitsSomebody(blocks, authors),
  );
  const names = partial.map(([token]) => token);
  return names.flatMap((token): RoleRule[] => {
    const role = roleIn(token, names);
    return role
      ? [
          { role, when: { is: `.${token}` } },
          { role, when: { has: `.${token}` } },
        ]
      : [];
  });
}

function splitsSomebody(blocks: Set<number>, authors: readonly string[]): boolean {
  const inside = new Set(authors.filter((author, index) => author !== '' && blocks.has(index)));
  return authors.some((author, index) => inside.has(author) && !blocks.has(index));
}

/**
 * Where blocks are called `message` and `response`, the message is the customer's; where they are called `customer` and
 * `message`, it is the agent's; where all are messages it says nothing.
 */
function roleIn(token: string, all: readonly string[]): Role | null {
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  const customer = words.some((word) => CUSTOMER.has(word));
  const agent = words.some((word) => AGENT.has(word));
  if (customer !== agent) return customer ? 'customer' : 'agent';
  const stem = /^(.*?)(?:message|reply|response)$/i.exec(token)?.[1];
  if (stem === undefined || customer) return null;
  if (all.includes(`${stem}customer`)) return 'agent';
  if (token === `${stem}message`)
    return all.includes(`${stem}response`) || all.includes(`${stem}reply`) ? 'customer' : null;
  return all.includes(`${stem}message`) ? 'agent' : null;
}

const CUSTOMER = new Set(
  'customer requester requestor client enduser visitor guest inbound incoming received patron other theirs them in'.split(
    ' ',
  ),
);
const AGENT = new Set(
  'agent operator staff admin support teammate outbound outgoing sent own self mine me out'.split(' '),
);
