import type { DeskState, LibraryItem } from './desk-state';
import { findPhrases } from './keep-index';

/** As many hits of a search as are shown; with more, another word helps better than scrolling. */
export const MOST_HITS = 200;

/** What the list holds: the phrases of the place, with all of the tags and the words that are looked for. */
export function shownItems(
  state: Pick<DeskState, 'own' | 'uses' | 'builtIn' | 'place' | 'tags' | 'query'>,
): LibraryItem[] {
  const { place, tags, query } = state;
  const items = itemsOf(state).filter(({ phrase }) => tags.every((tag) => phrase.tags.includes(tag)));
  if (query.trim() === '') return items;
  const byId = new Map(items.map((item) => [item.phrase.id, item]));
  const found = place.kind === 'deleted' ? [] : findPhrases(query, MOST_HITS, (id) => byId.has(id));
  return found.flatMap((id) => byId.get(id) ?? []);
}

function itemsOf({ own, uses, builtIn, place }: Parameters<typeof shownItems>[0]): LibraryItem[] {
  const mine = own.map((phrase) => ({ phrase, isBuiltIn: false }));
  if (place.kind === 'all') return mine;
  if (place.kind === 'deleted') return [];
  if (place.kind === 'starred')
    return [...mine, ...builtIn].filter(({ phrase }) => uses.get(phrase.id)?.isStarred);
  const { folder } = place;
  return (place.isBuiltIn ? builtIn : mine).filter(
    ({ phrase }) => folder === '' || phrase.folder === folder || phrase.folder.startsWith(`${folder}/`),
  );
}
