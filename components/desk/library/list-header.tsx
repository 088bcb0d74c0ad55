import { deskState, type LibraryItem } from '@/lib/desk/desk-state';
import { beginPhrase } from '@/lib/desk/edit-drafts';
import { MOST_HITS } from '@/lib/desk/shown-items';
import { Button } from '../../ui/button';
import { useDesk } from '../use-desk';
import { BuiltInLanguage } from './built-in-language';

/** The search over the list, and what it found. Arrow down goes to the list. */
export function ListHeader({ items, onDown }: { items: readonly LibraryItem[]; onDown: () => void }) {
  const query = useDesk((state) => state.query);
  const place = useDesk((state) => state.place);
  const isDeleted = place.kind === 'deleted';
  return (
    <div className="list-header">
      <div className="row">
        <input
          className="field"
          type="search"
          data-search
          aria-label="Search phrases"
          aria-keyshortcuts="/"
          placeholder="Search (/)"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          disabled={isDeleted}
          value={query}
          onChange={(event) => deskState.setState({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onDown();
          }}
        />
        <Button onClick={() => beginPhrase()}>New phrase</Button>
      </div>
      {place.kind === 'folder' && place.isBuiltIn ? <BuiltInLanguage /> : null}
      <p className="found" role="status">
        {isDeleted ? '' : foundWords(items.length, query.trim() !== '')}
      </p>
    </div>
  );
}

function foundWords(count: number, isSearch: boolean): string {
  if (isSearch && count >= MOST_HITS) return `The ${MOST_HITS} best. Another word would narrow it down.`;
  return count === 1 ? '1 phrase' : `${count} phrases`;
}
