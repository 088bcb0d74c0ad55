import type { OwnPhrase } from '../model/own-phrase';
import { toEntry } from '../suggest/phrase-entry';
import { createPhraseIndex } from '../suggest/phrase-index';
import { type DeskState, deskState } from './desk-state';

/** Milliseconds of work before the page gets its turn again. */
const SLICE = 12;

const index = createPhraseIndex();

/** The ids of the phrases that have the words, the best first, of those that `keep` lets through. */
export function findPhrases(query: string, limit: number, keep: (id: string) => boolean): string[] {
  return index.search(query, limit, keep);
}

/** Keeps the search with what there is, own and built-in, in slices, until `signal` aborts. */
export function keepIndex(signal: AbortSignal): void {
  const known = new Map<string, OwnPhrase>();
  let turn = 0;
  const refresh = async (state: DeskState) => {
    turn += 1;
    const mine = turn;
    const all = [...state.own, ...state.builtIn.map(({ phrase }) => phrase)];
    const ids = new Set(all.map(({ id }) => id));
    const gone = [...known.keys()].filter((id) => !ids.has(id));
    index.remove(gone);
    for (const id of gone) known.delete(id);
    let begun = performance.now();
    for (const phrase of all) {
      if (isSame(known.get(phrase.id), phrase)) continue;
      index.put([entryOf(phrase)]);
      known.set(phrase.id, phrase);
      if (performance.now() - begun < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== turn || signal.aborted) return;
      begun = performance.now();
    }
    deskState.setState(({ indexed }) => ({ indexed: indexed + 1 }));
  };
  const stop = deskState.subscribe((now, before) => {
    if (now.own !== before.own || now.builtIn !== before.builtIn) void refresh(now);
  });
  signal.addEventListener('abort', stop);
  void refresh(deskState.getState());
}

/** The rows are read anew with every change; a phrase that was not edited is the same. */
function isSame(a: OwnPhrase | undefined, b: OwnPhrase): boolean {
  return a?.updatedAt === b.updatedAt && a.variants[0]?.lang === b.variants[0]?.lang;
}

function entryOf(phrase: OwnPhrase) {
  const { name, folder, shortcut, variants } = phrase;
  return toEntry({
    ...phrase,
    name: `${name} ${folder} ${shortcut ?? ''}`,
    text: variants.map(({ text }) => text).join('\n'),
  });
}
