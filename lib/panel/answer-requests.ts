import { answer } from '../browser/messenger';
import { ownWindowId } from '../browser/panel-window';
import { conversationKey } from '../model/conversation';
import type { Suggestion } from '../model/suggestion';
import { insertSuggestion } from './insert-suggestion';
import { panelState } from './panel-state';

/**
 * Answers what the browser's shortcuts and the palette ask of the panel in their window, until `signal` aborts. Scripts in
 * other pages are told nothing.
 */
export async function answerRequests(signal: AbortSignal): Promise<void> {
  const windowId = await ownWindowId();
  if (signal.aborted) return;
  answer(
    'panel',
    {
      'suggestion/insert': ({ number }) => insertUnasked(panelState.getState().suggestions[number - 1]),
      'conversation/recall': ({ key }) => {
        const { conversation } = panelState.getState();
        return conversation && conversationKey(conversation) === key ? conversation : null;
      },
    },
    signal,
    (payload, { isOwnPage }) => isOwnPage && isFor(payload, windowId),
  );
}

async function insertUnasked(
  suggestion: Suggestion | undefined,
): Promise<{ status: 'tried' | 'unfilled' | 'none' }> {
  if (!suggestion) return { status: 'none' };
  const { status } = await insertSuggestion(suggestion, {});
  return { status: status === 'unfilled' ? status : 'tried' };
}

/** Each window has a panel of its own. */
function isFor(payload: unknown, windowId: number | null): boolean {
  return (
    typeof payload === 'object' && payload !== null && 'windowId' in payload && payload.windowId === windowId
  );
}
