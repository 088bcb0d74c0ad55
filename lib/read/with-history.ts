import type { Message } from '@/lib/model/conversation';
import type { Block } from './block';
import { joinMessages } from './join-messages';
import { type QuoteContext, readQuotes } from './quotes';

/** The messages and, before them, the earlier ones that are only in their quotes. */
export function withHistory(
  messages: readonly Message[],
  blocks: readonly Block[],
  context: Omit<QuoteContext, 'known'>,
): Message[] {
  const known = messages.map(({ author, email, role }) => ({
    person: { name: author, ...(email ? { email } : {}) },
    role,
  }));
  const quoted = blocks.map(({ quotes }) => readQuotes(quotes, { ...context, known }));
  return joinMessages(quoted.reduce(joinMessages, []), messages);
}
