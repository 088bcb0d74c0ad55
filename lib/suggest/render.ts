import type { Suggestion } from '@/lib/model/suggestion';

export type Rendered =
  | { status: 'ready'; text: string }
  /** Gaps without an answer: nothing may be inserted. */
  | { status: 'unfilled'; missing: string[] }
  /** An answer or the phrase holds template marks, which some desks would render once more on sending. */
  | { status: 'unsafe' };

/** The text to insert, once every gap has an answer (name → text). What is only offered is not used by itself. */
export function renderSuggestion(
  suggestion: Pick<Suggestion, 'parts' | 'missing'>,
  answers: Readonly<Record<string, string>> = {},
): Rendered {
  const answer = (name: string) => (Object.hasOwn(answers, name) ? answers[name]?.trim() : undefined) || null;
  const missing = suggestion.missing.filter((name) => answer(name) === null);
  if (missing.length > 0) return { status: 'unfilled', missing };
  const text = suggestion.parts
    .map((part) => (part.kind === 'gap' ? (answer(part.name) ?? '') : part.text))
    .join('');
  return /\{\{|\}\}|\{%|%\}/u.test(text) ? { status: 'unsafe' } : { status: 'ready', text };
}
