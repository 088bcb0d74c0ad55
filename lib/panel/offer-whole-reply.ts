import { conversationKey } from '../model/conversation';
import { assembleReply } from '../suggest/assemble-reply';
import { currentConversation } from './current-conversation';
import { markOf } from './mark-of';
import { panelState } from './panel-state';
import { phrasesAtHand } from './phrases-at-hand';
import { preferences } from './preferences';

/** Puts a whole reply for the conversation at hand together and offers it in place of the single suggestions. */
export async function offerWholeReply(): Promise<void> {
  const state = panelState.getState();
  const conversation = currentConversation(state);
  const { analysis, composer, told, own } = state;
  if (!conversation || !analysis) return;
  const { lang, phrases } = await phrasesAtHand(analysis.language.code, own);
  const wholeReply = await assembleReply({
    ...{ conversation, analysis, composer, lang, phrases },
    settings: preferences(state),
    told: told[conversationKey(conversation)] ?? [],
  });
  const now = currentConversation(panelState.getState());
  // The agent may have moved on meanwhile.
  if (now && markOf(now) === markOf(conversation)) panelState.setState({ wholeReply, outcome: null });
}

/** Back to the single suggestions. */
export function dropWholeReply(): void {
  panelState.setState({ wholeReply: null, outcome: null });
}
