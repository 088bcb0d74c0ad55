import type { Conversation } from '../model/conversation';
import { correctRoles } from './correct-roles';
import type { PanelState } from './panel-state';
import { callConversation } from './run-call';

/** What the panel is about now: the running call, else the text that the agent gave, else the page's conversation. */
export function currentConversation(
  state: Pick<PanelState, 'call' | 'given' | 'conversation' | 'people'>,
): Conversation | null {
  if (state.call) return callConversation(state.call);
  const conversation = state.given ?? state.conversation;
  return conversation && correctRoles(conversation, state.people);
}
