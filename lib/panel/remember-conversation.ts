import { type Conversation, conversationKey } from '../model/conversation';
import { joinMessages } from '../read/join-messages';

/** How many conversations are kept in memory; nothing of them is ever written down. */
const MOST = 50;

export interface ConversationMemory {
  /** Takes in a reading and returns the conversation as far as it is known. */
  add(conversation: Conversation): Conversation;
  recall(key: string): Conversation | null;
}

/**
 * Remembers what was read while the panel is open, since many programs show the reply form without the thread, or one
 * message a page. A complete reading replaces what was known; a partial one is joined with it.
 */
export function createMemory(): ConversationMemory {
  const known = new Map<string, Conversation>();
  return {
    add(conversation) {
      const key = conversationKey(conversation);
      const before = known.get(key);
      const now =
        before && !conversation.coverage.complete
          ? { ...conversation, messages: joinMessages(before.messages, conversation.messages) }
          : conversation;
      known.delete(key);
      known.set(key, now);
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      return now;
    },
    recall: (key) => known.get(key) ?? null,
  };
}
