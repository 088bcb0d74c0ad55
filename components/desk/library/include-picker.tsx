import { useState } from 'react';
import { findPhrases } from '@/lib/desk/keep-index';
import { focusShown } from '../focus-shown';
import { useDesk } from '../use-desk';

/** As many as can be looked over at once. */
const FEW = 8;

/** Another phrase of one's own, to be put into this one. It follows when that is changed. */
export function IncludePicker({ id, onPick }: { id: string; onPick: (id: string) => void }) {
  const own = useDesk((state) => state.own);
  const [query, setQuery] = useState('');
  const byId = new Map(own.filter((phrase) => phrase.id !== id).map((phrase) => [phrase.id, phrase]));
  const ids =
    query.trim() === '' ? [...byId.keys()].slice(0, FEW) : findPhrases(query, FEW, (one) => byId.has(one));
  return (
    <div className="card include-picker">
      <input
        className="field"
        type="search"
        aria-label="Search the phrase to insert"
        placeholder="Search the phrase to insert"
        ref={focusShown}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
      {ids.length === 0 ? <p className="hint">No other phrase of yours is here.</p> : null}
      <ul>
        {ids.map((one) => (
          <li key={one}>
            <button type="button" className="place" onClick={() => onPick(one)}>
              <span>{byId.get(one)?.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
