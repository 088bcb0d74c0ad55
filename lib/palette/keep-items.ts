import type { Phrase } from '../model/phrase';
import type { Suggestion } from '../model/suggestion';
import { panelState } from '../panel/panel-state';
import type { PhrasesAtHand } from '../panel/phrases-at-hand';
import { nameOf } from '../phrases/find-by-name';
import { shortcuts } from '../phrases/shortcuts';
import { fillSuggestion } from '../suggest/fill-suggestion';
import { createPhraseSearch, type PhraseSearch } from '../suggest/search-phrases';
import { knownValues } from './known-values';
import { loadPhrases } from './load-phrases';
import { paletteState } from './palette-state';
import { whenRead } from './when-read';

/** As many as anybody looks through before typing another word. */
const MOST = 30;

/**
 * Keeps the list with what is typed, until `signal` aborts: the suggestions for the conversation while nothing is, or the
 * phrases that have short names where there is no conversation, and else what the search finds.
 */
export function keepItems(signal: AbortSignal): void {
  const searches = new Map<string, PhraseSearch>();
  const searchOf = ({ lang, phrases }: PhrasesAtHand): PhraseSearch => {
    const search = searches.get(lang) ?? createPhraseSearch(phrases);
    searches.set(lang, search);
    return search;
  };
  let turn = 0;
  const refresh = async () => {
    turn += 1;
    const mine = turn;
    const query = paletteState.getState().query.trim();
    const known = await loadPhrases();
    const found = query === '' ? await listFirst(known) : await fill(searchOf(known)(query, MOST));
    if (mine !== turn || signal.aborted) return;
    const items = found.map((suggestion) => ({
      suggestion,
      shortcut: nameOf(suggestion.id, known.lang, known.phrases),
    }));
    paletteState.setState({ items, marked: 0 });
  };

  const stops = [
    paletteState.subscribe(({ query }, before) => {
      if (query.trim() !== before.query.trim()) void refresh();
    }),
    panelState.subscribe(({ suggestions }, before) => {
      if (suggestions !== before.suggestions) void refresh();
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  void whenRead().then(refresh);
}

async function listFirst({ lang, phrases }: PhrasesAtHand): Promise<Suggestion[]> {
  const { suggestions } = panelState.getState();
  if (suggestions.length > 0) return suggestions;
  const named = new Set(Object.values(shortcuts[lang] ?? {}));
  return fill(phrases.filter(({ id, shortcut }) => shortcut != null || named.has(id)));
}

async function fill(phrases: readonly Phrase[]): Promise<Suggestion[]> {
  const values = knownValues();
  const filled = await Promise.all(phrases.map((phrase) => fillSuggestion(phrase, '', values)));
  return filled.filter((suggestion) => suggestion !== null);
}
