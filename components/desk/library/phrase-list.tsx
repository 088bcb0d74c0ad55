import type { KeyboardEvent, RefObject } from 'react';
import { copyPhrase } from '@/lib/desk/copy-phrase';
import { deskState, type LibraryItem } from '@/lib/desk/desk-state';
import { beginPhrase } from '@/lib/desk/edit-drafts';
import { removePhrase } from '@/lib/desk/remove-phrase';
import { starPhrase } from '@/lib/store/phrase-uses';
import { useDesk } from '../use-desk';
import { PhraseRow } from './phrase-row';
import { useNewItems } from './use-new-items';
import { useRows } from './use-rows';

const ROW = 58;

/** The list. Arrows choose, Enter goes to the form, Delete deletes; S stars, D duplicates, N begins a new one. */
export function PhraseList({
  items: kept,
  list,
}: {
  items: readonly LibraryItem[];
  list: RefObject<HTMLDivElement | null>;
}) {
  const chosen = useDesk((state) => state.chosen);
  const query = useDesk((state) => state.query);
  const items = [...useNewItems(), ...kept];
  const at = items.findIndex(({ phrase }) => phrase.id === chosen);
  const about = useDesk(({ place, tags }) => JSON.stringify([place, tags, query.trim()]));
  const { from, to, onScroll } = useRows(list, { count: items.length, height: ROW, marked: at, about });
  const choose = (index: number) => {
    const item = items[Math.max(0, Math.min(index, items.length - 1))];
    if (item) deskState.setState({ chosen: item.phrase.id });
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'z')) return;
    const item = items[at];
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / ROW) - 1);
    const keys: Record<string, () => void> = {
      ArrowDown: () => choose(at + 1),
      ArrowUp: () => choose(at - 1),
      PageDown: () => choose(at + page),
      PageUp: () => choose(at - page),
      Home: () => choose(0),
      End: () => choose(items.length - 1),
      n: () => beginPhrase(),
      ...(event.ctrlKey ? { z: undoLast } : {}),
      ...(item ? keysOf(item, () => choose(at + 1 < items.length ? at + 1 : at - 1)) : {}),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  if (items.length === 0)
    return (
      <p className="nothing">
        {query.trim() === '' ? 'Nothing here yet.' : `No phrase has “${query.trim()}”. Try another word.`}
      </p>
    );
  return (
    <div
      ref={list}
      className="phrase-list"
      role="listbox"
      aria-label="Phrases"
      tabIndex={0}
      aria-activedescendant={at >= from && at < to ? `phrase-${at}` : undefined}
      onScroll={onScroll}
      onKeyDown={press}
    >
      <div role="presentation" className="phrase-rows" style={{ height: items.length * ROW }}>
        {items.slice(from, to).map((item, index) => (
          <PhraseRow
            key={item.phrase.id}
            item={item}
            place={{ at: from + index, of: items.length, top: (from + index) * ROW }}
            isChosen={from + index === at}
          />
        ))}
      </div>
    </div>
  );
}

function keysOf({ phrase, isBuiltIn }: LibraryItem, chooseNext: () => void): Record<string, () => void> {
  return {
    Enter: () => document.querySelector<HTMLElement>('[data-first-field]')?.focus(),
    s: () => void starPhrase(phrase.id, !deskState.getState().uses.get(phrase.id)?.isStarred),
    d: () => copyPhrase(phrase, isBuiltIn),
    ...(isBuiltIn
      ? {}
      : {
          Delete: () => {
            chooseNext();
            void removePhrase(phrase.id);
          },
        }),
  };
}

function undoLast(): void {
  const { news } = deskState.getState();
  deskState.setState({ news: null });
  void news?.undo?.();
}
