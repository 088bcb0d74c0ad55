import type { Conversation } from '../model/conversation';
import type { PanelState } from './panel-state';
import { callConversation } from './run-call';

/** What the panel is about now: the running call, else the page's conversation. */
export function currentConversation(state: Pick<PanelState, 'call' | 'conversation'>): Conversation | null {
  return state.call ? callConversation(state.call) : state.conversation;
}
