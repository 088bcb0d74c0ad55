import { ask } from '../browser/messenger';
import type { Insertion } from '../model/insertion';
import type { Suggestion } from '../model/suggestion';
import { renderSuggestion } from '../suggest/render';
import { panelState } from './panel-state';

export type InsertAttempt =
  /** It was tried or copied: `outcome` in the panel's state says what became of it. */
  | { status: 'tried' }
  /** A placeholder has no value yet: nothing was inserted. */
  | { status: 'unfilled'; name: string }
  /** It holds template marks, which some desks would fill in once more when the reply is sent: nothing was inserted. */
  | { status: 'unsafe' };

/** Puts a suggestion into the reply, or on the clipboard where no reply box is open. Never with a hole in it. */
export async function insertSuggestion(
  suggestion: Suggestion,
  answers: Readonly<Record<string, string>>,
): Promise<InsertAttempt> {
  const rendered = renderSuggestion(suggestion, answers);
  if (rendered.status === 'unsafe') return rendered;
  if (rendered.status === 'unfilled') return { status: 'unfilled', name: rendered.missing[0] ?? '' };
  await insertText(suggestion.id, rendered.text);
  return { status: 'tried' };
}

/** The same for a text that the agent has edited. */
export async function insertText(suggestionId: string, text: string): Promise<void> {
  const { composer } = panelState.getState();
  if (!composer) {
    const status = (await copy(text)) ? 'copied' : 'not-copied';
    panelState.setState({ outcome: { suggestionId, status } });
    return;
  }
  const insertion = await ask('page', 'text/insert', { text }, composer).catch(
    (): Insertion => ({ status: 'failed', reason: 'page-gone' }),
  );
  const copied = insertion.status === 'failed' && (await copy(text));
  panelState.setState({ outcome: { suggestionId, status: 'tried', insertion, copied } });
}

async function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
