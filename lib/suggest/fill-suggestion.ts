import type { Phrase } from '@/lib/model/phrase';
import type { Suggestion } from '@/lib/model/suggestion';
import { fillPhrase, type Values } from './fill';

/** A phrase filled with what is sure. `reason` says in a few words why now. Null when its Liquid is broken. */
export async function fillSuggestion(
  phrase: Phrase,
  reason: string,
  values: Values,
): Promise<Suggestion | null> {
  const filled = await fillPhrase(phrase, values);
  if (filled.status === 'broken') return null;
  return { id: phrase.id, step: phrase.step, parts: filled.parts, reason, missing: filled.missing };
}
