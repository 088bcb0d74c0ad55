import type { OwnPhrase, Variant } from '../model/own-phrase';
import type { Phrase } from '../model/phrase';
import type { Scenario } from '../model/scenario';
import type { Suggestion } from '../model/suggestion';
import { expandVariant } from '../suggest/expand-variant';
import { fillSuggestion } from '../suggest/fill-suggestion';
import { type PlaceholderValues, placeholderValues } from '../suggest/values';
import { sampleConversation } from './sample-conversation';

const known = new Map<string, Promise<PlaceholderValues>>();

/** What a text of a phrase would become in an invented conversation; null while it can't be read. */
export async function tryPhrase(
  variant: Variant,
  scenario: Scenario,
  own: readonly OwnPhrase[],
): Promise<Suggestion | null> {
  const expanded = expandVariant(variant, own, null);
  if (expanded.status !== 'expanded') return null;
  const values = known.get(scenario.id) ?? readValues(scenario);
  known.set(scenario.id, values);
  return fillSuggestion({ ...BARE, text: expanded.text, format: expanded.format }, '', await values);
}

const BARE: Omit<Phrase, 'text' | 'format'> = {
  id: 'tried',
  step: 'respond',
  tone: 'warm',
  channels: [],
  fits: { categories: [], emotions: [], risks: [] },
  why: '',
  avoid: '',
  tags: [],
};

/** The analysis is large, and most visits to the page never try a phrase. */
async function readValues(scenario: Scenario): Promise<PlaceholderValues> {
  const { analyse } = await import('../analyse/analyse');
  const conversation = sampleConversation(scenario, Date.now());
  return placeholderValues(conversation, analyse(conversation, { language: 'en' }));
}
