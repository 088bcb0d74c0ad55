import { ask } from '../browser/messenger';
import { conversationKey } from '../model/conversation';
import type { Insertion } from '../model/insertion';
import { askKeeper } from './ask-keeper';
import { currentConversation } from './current-conversation';
import { findWorry } from './find-worry';
import { noteUndo, noteUse } from './note-use';
import { panelState, type Words } from './panel-state';

/**
 * Puts a text at the agent's caret and notes what became of it. `suggestionId` says beside which card to say so. Asks
 * first when the conversation has moved on or internal words would reach the customer; `isConfirmed` is the agent's yes.
 */
export async function insertText(suggestionId: string, words: Words, isConfirmed = false): Promise<void> {
  const { text } = words;
  const { composer, suggestedFor, settings } = panelState.getState();
  const conversation = currentConversation(panelState.getState());
  if (!composer) {
    panelState.setState({ outcome: { suggestionId, status: (await copy(text)) ? 'copied' : 'not-copied' } });
    return;
  }
  if (!isConfirmed) {
    const note =
      conversation && (await askKeeper('note/read', { conversation: conversationKey(conversation) }));
    const privateNotes = note?.text ?? '';
    const worry = findWorry(text, { conversation, suggestedFor, mode: composer.mode, privateNotes });
    if (worry) {
      panelState.setState({ outcome: { suggestionId, status: 'asking', worry, words } });
      return;
    }
  }
  const { tabId, frameId, over } = composer;
  const { holds: _, ...insert } = words;
  const request = over === undefined ? insert : { ...insert, over };
  const insertion = await ask('page', 'text/insert', request, { tabId, frameId }).catch(
    (): Insertion => ({ status: 'failed', reason: 'page-gone' }),
  );
  const copied = insertion.status === 'failed' && (await copy(text));
  panelState.setState({
    outcome: { suggestionId, status: 'tried', words, insertion, copied, at: { tabId, frameId } },
  });
  if (insertion.status !== 'failed') noteUse(suggestionId, words.holds);
  // Only a closed panel gives the page its focus back.
  if (insertion.status === 'inserted' && settings.closeAfterInsert) window.close();
}

/** Takes the last insertion back, where nothing was written since. */
export async function undoInsertion(): Promise<void> {
  const { outcome } = panelState.getState();
  if (outcome?.status !== 'tried') return;
  const { suggestionId, words } = outcome;
  const undo = await ask('page', 'text/undo', null, outcome.at).catch(() => null);
  if (undo?.status === 'restored') noteUndo(suggestionId, words.holds);
  panelState.setState({
    outcome:
      undo?.status === 'restored'
        ? { suggestionId, status: 'undone' }
        : { suggestionId, status: 'not-undone', reason: undo?.reason ?? 'nothing' },
  });
}

/** Nothing was inserted, and the question goes away. */
export function dropQuestion(): void {
  panelState.setState({ outcome: null });
}

/** Over a page that is not secure, the palette has no clipboard. */
async function copy(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
