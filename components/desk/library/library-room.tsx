import { useEffect, useMemo, useRef } from 'react';
import { deskState } from '@/lib/desk/desk-state';
import { shownItems } from '@/lib/desk/shown-items';
import { Button } from '../../ui/button';
import { useDesk } from '../use-desk';
import { DeletedList } from './deleted-list';
import { EmptyLibrary } from './empty-library';
import { FolderRail } from './folder-rail';
import { ListHeader } from './list-header';
import { PhraseDetail } from './phrase-detail';
import { PhraseList } from './phrase-list';

/** The library: where to look, what is there, and the one phrase at hand. */
export function LibraryRoom({ onImport }: { onImport: () => void }) {
  const { own, uses, builtIn, place, tags, query, drafts, indexed } = useDesk((state) => state);
  const chosen = useDesk((state) => state.chosen);
  const list = useRef<HTMLDivElement>(null);
  // What the search knows is outside of React; `indexed` says that it has grown.
  const items = useMemo(
    () => (indexed >= 0 ? shownItems({ own, uses, builtIn, place, tags, query }) : []),
    [own, uses, builtIn, place, tags, query, indexed],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const field = document.querySelector<HTMLInputElement>('[data-search]');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const isEmpty = own.length === 0 && place.kind === 'all' && Object.keys(drafts).length === 0;
  return (
    <div className="library" data-showing={chosen === null ? 'list' : 'phrase'}>
      <FolderRail />
      <section className="library-list" aria-label="Phrases">
        <ListHeader items={items} onDown={() => list.current?.focus()} />
        {place.kind === 'deleted' ? (
          <DeletedList />
        ) : isEmpty ? (
          <EmptyLibrary onImport={onImport} />
        ) : (
          <PhraseList items={items} list={list} />
        )}
      </section>
      <section className="library-phrase" aria-label="Phrase">
        <div className="back">
          <Button onClick={() => deskState.setState({ chosen: null })}>Back to the list</Button>
        </div>
        <PhraseDetail onLeave={() => list.current?.focus()} />
      </section>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}
