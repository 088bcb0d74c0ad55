import { currentConversation } from '../panel/current-conversation';
import { panelState } from '../panel/panel-state';
import { type PlaceholderValues, placeholderValues } from '../suggest/values';

/** What the conversation at hand says for the blanks of a phrase; nothing where there is none. */
export function knownValues(): PlaceholderValues {
  const state = panelState.getState();
  const conversation = currentConversation(state);
  return conversation && state.analysis ? placeholderValues(conversation, state.analysis) : {};
}
