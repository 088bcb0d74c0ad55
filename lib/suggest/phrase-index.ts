import MiniSearch, { type SearchOptions } from 'minisearch';
import type { PhraseEntry } from './phrase-entry';
import { splitWords } from './split-words';

/** With fewer hits than this, phrases that have only some of the words help too. */
const FEW = 5;
/** A word that more than this share of the phrases has says little about any of them. */
const COMMON = 0.15;
/** In fewer phrases than this, looking for common words costs nothing. */
const MANY = 1_000;
/** One phrase in so many tells which words are common. */
const SAMPLED = 8;
const SUBJECT = ['tags', 'step', 'name'];

/** Phrases that can be found by words. */
export interface PhraseIndex {
  /** Takes phrases in, or in the place of what was known under their ids. */
  put(entries: readonly PhraseEntry[]): void;
  remove(ids: readonly string[]): void;
  /** The ids of what is found, the best first, of those that `keep` lets through. */
  search(query: string, limit: number, keep?: (id: string) => boolean): string[];
}

/**
 * An empty index. A phrase has to have every word of the query that is not in most of them; only where that finds too
 * little, slips are forgiven in longer words, and then phrases with some of the words follow. Words are found by their
 * beginning from two letters on. What a phrase is about counts more than how it is put.
 */
export function createPhraseIndex(): PhraseIndex {
  const index = new MiniSearch<PhraseEntry>({
    fields: [...SUBJECT, 'text'],
    tokenize: splitWords,
    searchOptions: {
      boost: { tags: 3, step: 2.5, name: 2 },
      prefix: (term) => term.length >= 2,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  /** In how many of the sampled phrases a beginning of a word is. Removed phrases stay in: an estimate is enough. */
  const starts = new Map<string, number>();
  let taken = 0;

  const sample = ({ text }: PhraseEntry) => {
    taken += 1;
    if (taken % SAMPLED !== 0) return;
    const found = new Set<string>();
    for (const word of splitWords(text))
      for (let end = 1; end <= word.length; end += 1) found.add(word.slice(0, end));
    for (const start of found) starts.set(start, (starts.get(start) ?? 0) + 1);
  };
  const isCommon = (start: string) =>
    index.documentCount > MANY && (starts.get(start) ?? 0) > (COMMON * taken) / SAMPLED;

  return {
    put(entries) {
      for (const entry of entries) {
        sample(entry);
        if (index.has(entry.id)) index.replace(entry);
        else index.add(entry);
      }
    },
    remove(ids) {
      index.discardAll(ids.filter((id) => index.has(id)));
    },
    search(query, limit, keep = () => true) {
      const words = splitWords(query);
      const telling = words.filter((word) => !isCommon(word));
      const found = new Set<string>();
      const look = (wanted: readonly string[], ways: SearchOptions) => {
        if (found.size >= FEW || wanted.length === 0) return;
        const options = { ...ways, filter: ({ id }: { id: unknown }) => keep(String(id)) };
        for (const { id } of index.search(wanted.join(' '), options)) found.add(String(id));
      };
      // Nothing but common words: looked for in the names first, since nearly every text has them.
      if (telling.length === 0) look(words, { combineWith: 'AND', fields: SUBJECT });
      look(telling.length > 0 ? telling : words, { combineWith: 'AND' });
      look(telling, { combineWith: 'AND', fuzzy: slips });
      look(telling, { combineWith: 'OR', fuzzy: slips });
      return [...found].slice(0, limit);
    },
  };
}

/** Two letters that have changed places count as two slips. */
function slips(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}
