/**
 * What an agent could say next. In: a conversation, its analysis, phrases in its language. Out: a few Suggestions, filled
 * as far as the conversation is sure, each with its reason. situation.ts sums the conversation up, need-rules.ts says
 * which step is due, rate-fit.ts which phrase of it fits, fill.ts fills it, render.ts lets nothing unresolved through.
 * It must not read a page, remember anything, or load a pack.
 */
import type { Suggestion } from '@/lib/model/suggestion';
import { fillSuggestion } from './fill-suggestion';
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
    const suggestion = await fillSuggestion(phrase, reason, values);
    if (suggestion) suggestions.push(suggestion);
  }
  return suggestions;
}
