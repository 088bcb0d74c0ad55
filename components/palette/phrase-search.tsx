import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Suggestion } from '@/lib/model/suggestion';
import { paletteState } from '@/lib/palette/palette-state';
import { moveMark } from './move-mark';
import { PhraseList } from './phrase-list';
import { usePalette } from './use-palette';

const LIST = 'phrases';

/** The field and the list below it. The focus stays in the field; arrows move the mark in the list. */
export function PhraseSearch() {
  const query = usePalette((state) => state.query);
  const lastQuery = usePalette((state) => state.lastQuery);
  const items = usePalette((state) => state.items);
  const marked = usePalette((state) => state.marked);
  const isShown = usePalette((state) => state.isShown);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const takeFocus = () => field.current?.focus();
    if (isShown) takeFocus();
    // One that has worked unseen is given the focus only when the page shows it.
    window.addEventListener('focus', takeFocus);
    return () => window.removeEventListener('focus', takeFocus);
  }, [isShown]);
  // The field is older than this script: what was typed in it meanwhile is searched for.
  useEffect(() => {
    const typed = field.current?.value;
    if (typed) paletteState.setState({ query: typed });
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // As in a shell: up, in an empty field, brings the last words back.
    if (event.key === 'ArrowUp' && query === '' && marked === 0 && lastQuery !== '') {
      event.preventDefault();
      paletteState.setState({ query: lastQuery });
      return;
    }
    const to = moveMark(event.key, marked, items?.length ?? 0);
    if (to !== null) {
      event.preventDefault();
      paletteState.setState({ marked: to });
      return;
    }
    const chosen = items?.[marked];
    if (event.key === 'Enter' && !event.repeat && chosen) {
      event.preventDefault();
      void choose(chosen.suggestion);
    }
  };
  return (
    <>
      <div className="palette-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search phrases"
          aria-expanded={items !== null && items.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={items?.[marked] ? `${LIST}-${marked}` : undefined}
          placeholder={lastQuery ? `Search phrases (↑ for “${lastQuery}”)` : 'Search phrases'}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={query}
          onChange={(event) => paletteState.setState({ query: event.target.value })}
          onKeyDown={press}
        />
      </div>
      <PhraseList id={LIST} onChoose={(suggestion) => void choose(suggestion)} />
    </>
  );
}

/** Loaded when the first phrase is chosen: the field has to stand before the database does. */
async function choose(suggestion: Suggestion): Promise<void> {
  const { insertChosen } = await import('@/lib/palette/insert-chosen');
  await insertChosen(suggestion, {});
}
