import type { Suggestion } from '../model/suggestion';
import { renderSuggestion } from '../suggest/render';
import { insertText } from './insert-text';

export type InsertAttempt =
  /** It was tried, copied or asked about: `outcome` in the panel's state says what became of it. */
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
  const { text, html } = rendered;
  const { holds } = suggestion;
  await insertText(suggestion.id, {
    text,
    ...(html === undefined ? {} : { html }),
    ...(holds ? { holds } : {}),
  });
  return { status: 'tried' };
}
