import { conversationKey } from '../model/conversation';
import { askKeeper } from './ask-keeper';
import { currentConversation } from './current-conversation';
import { panelState } from './panel-state';

/**
 * A suggestion went into the reply: its phrases (`holds`, or itself) are counted, and not suggested again in this
 * conversation.
 */
export function noteUse(suggestionId: string, holds: readonly string[] = [suggestionId]): void {
  const conversation = currentConversation(panelState.getState());
  if (conversation) {
    const key = conversationKey(conversation);
    const { told } = panelState.getState();
    panelState.setState({ told: { ...told, [key]: [...new Set([...(told[key] ?? []), ...holds])] } });
  }
  // A count that is lost hurts nobody, and must not stand in the way of what was inserted.
  for (const id of holds) askKeeper('use/count', { id }).catch(console.error);
}

/** It was taken back: it may be suggested again. */
export function noteUndo(suggestionId: string, holds: readonly string[] = [suggestionId]): void {
  const { told } = panelState.getState();
  const without = (ids: readonly string[]) => ids.filter((id) => !holds.includes(id));
  panelState.setState({
    told: Object.fromEntries(Object.entries(told).map(([key, ids]) => [key, without(ids)])),
  });
}

/** Stars a phrase, or takes the star away: starred ones are suggested rather. */
export async function starPhrase(id: string, isStarred: boolean): Promise<void> {
  const { uses } = panelState.getState();
  const use = uses.find((one) => one.id === id) ?? { id, isStarred, count: 0, lastUsedAt: null };
  panelState.setState({ uses: [...uses.filter((one) => one.id !== id), { ...use, isStarred }] });
  await askKeeper('use/star', { id, isStarred });
}
