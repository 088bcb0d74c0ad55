import type { Suggestion } from '@/lib/model/suggestion';
import { fillPhrase } from './fill';
import { type RankInput, rankPhrases } from './rank';
import { placeholderValues } from './values';

export interface SuggestInput extends RankInput {
  /** How many at most, 5 unless said. */
  count?: number;
}

/**
 * The few phrases that help most now, filled from the conversation, the most useful next step first. A phrase that
 * cannot be filled (its Liquid is broken) is passed over.
 */
export async function suggest(input: SuggestInput): Promise<Suggestion[]> {
  const { count = 5 } = input;
  const values = placeholderValues(input.conversation, input.analysis);
  const suggestions: Suggestion[] = [];
  for (const { phrase, reason } of rankPhrases(input)) {
    if (suggestions.length >= count) break;
    const filled = await fillPhrase(phrase, values);
    if (filled.status === 'broken') continue;
    suggestions.push({
      id: phrase.id,
      step: phrase.step,
      parts: filled.parts,
      reason,
      missing: filled.missing,
    });
  }
  return suggestions;
}
