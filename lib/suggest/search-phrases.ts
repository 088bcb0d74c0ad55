import type { Phrase } from '@/lib/model/phrase';
import { toEntry } from './phrase-entry';
import { createPhraseIndex } from './phrase-index';

/** Finds phrases by words, the best first. */
export type PhraseSearch = (query: string, limit: number) => Phrase[];

/** Makes phrases searchable. Takes some milliseconds for a thousand of them, so it is made once a pack. */
export function createPhraseSearch(phrases: readonly Phrase[]): PhraseSearch {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const index = createPhraseIndex();
  index.put([...byId.values()].map((phrase) => toEntry({ ...phrase, name: phrase.id.replaceAll('-', ' ') })));
  return (query, limit) => index.search(query, limit).flatMap((id) => byId.get(id) ?? []);
}
