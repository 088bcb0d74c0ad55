import type { Role } from '@/lib/model/conversation';
import type { Turn } from './split-turns';

const CUSTOMER = /^(?:customer|client|visitor|user|guest|you|kunde|cliente?)$/i;
const AGENT =
  /^(?:agent|support|operator|advisor|me|agente)$|\b(?:support|customer (?:care|service)|helpdesk)\b/i;

/**
 * Who is who in a transcript: by what the names say, by the agent's own name, else the one who speaks first is the
 * customer, since they asked for help. A guess that the agent can put right with one click.
 */
export function guessRoles(turns: readonly Turn[], agentName?: string): ReadonlyMap<string, Role> {
  const authors = [...new Set(turns.map(({ author }) => author))];
  const said = authors.map((author): [string, Role | null] => {
    if (agentName && author.toLowerCase().includes(agentName.toLowerCase())) return [author, 'agent'];
    if (CUSTOMER.test(author)) return [author, 'customer'];
    return [author, AGENT.test(author) ? 'agent' : null];
  });
  const hasCustomer = said.some(([, role]) => role === 'customer');
  const firstOpen = said.find(([, role]) => role === null)?.[0];
  return new Map(
    said.map(([author, role]) => [
      author,
      role ?? (!hasCustomer && author === firstOpen ? 'customer' : 'agent'),
    ]),
  );
}
