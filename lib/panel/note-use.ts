import { conversationKey } from '../model/conversation';
import { askKeeper } from './ask-keeper';
import { currentConversation } from './current-conversation';
import { panelState } from './panel-state';

/** A phrase went into the reply: it is counted, and not suggested again in this conversation. */
export function noteUse(id: string): void {
  const conversation = currentConversation(panelState.getState());
  if (conversation) {
    const key = conversationKey(conversation);
    const { told } = panelState.getState();
    panelState.setState({ told: { ...told, [key]: [...new Set([...(told[key] ?? []), id])] } });
  }
  // A count that is lost hurts nobody, and must not stand in the way of what was inserted.
  askKeeper('use/count', { id }).catch(console.error);
}

/** It was taken back: it may be suggested again. */
export function noteUndo(id: string): void {
  const { told } = panelState.getState();
  panelState.setState({
    told: Object.fromEntries(
      Object.entries(told).map(([key, ids]) => [key, ids.filter((one) => one !== id)]),
    ),
  });
}

export async function star(id: string, isStarred: boolean): Promise<void> {
  const { uses } = panelState.getState();
  const use = uses.find((one) => one.id === id) ?? { id, isStarred, count: 0, lastUsedAt: null };
  panelState.setState({ uses: [...uses.filter((one) => one.id !== id), { ...use, isStarred }] });
  await askKeeper('use/star', { id, isStarred });
}
