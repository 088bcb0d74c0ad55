import type { Conversation, Message } from '../model/conversation';
import type { KnownPerson } from '../model/record';

/** By what somebody is known on a site: the address, else the name. Empty for nobody. */
export function personKey({ author, email }: Pick<Message, 'author' | 'email'>): string {
  return (email || author).trim().toLowerCase();
}

/**
 * The conversation with the agent's own word on who is who put before the reader's. Internal notes stay notes: whoever
 * wrote them, the customer must not see them.
 */
export function correctRoles(conversation: Conversation, known: readonly KnownPerson[]): Conversation {
  const roles = new Map(known.map(({ person, role }) => [person, role]));
  if (roles.size === 0) return conversation;
  const messages = conversation.messages.map((message) => {
    const role = message.role === 'note' ? undefined : roles.get(personKey(message));
    return role ? { ...message, role } : message;
  });
  const { customer } = conversation;
  const isStillCustomer = roles.get(personKey({ author: customer.name, email: customer.email })) !== 'agent';
  const other = messages.find(({ role, author }) => role === 'customer' && author !== '');
  const found = other && { name: other.author, ...(other.email ? { email: other.email } : {}) };
  return { ...conversation, messages, customer: isStillCustomer ? customer : (found ?? { name: '' }) };
}
