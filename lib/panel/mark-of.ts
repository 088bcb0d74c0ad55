import { type Conversation, conversationKey } from '../model/conversation';

/** Names a conversation as it stands: another one, or one more message, has another mark. */
export function markOf(conversation: Conversation): string {
  const { messages } = conversation;
  return `${conversationKey(conversation)}#${messages.length}#${messages.at(-1)?.id ?? ''}`;
}
