import { useState } from 'react';
import { deskState } from '@/lib/desk/desk-state';
import { forgetPhrases, readDeletedPhrases, restorePhrases } from '@/lib/store/phrases';
import { Button } from '../../ui/button';
import { useLive } from '../../use-live';
import { focusShown } from '../focus-shown';

/** More than this are shown on demand. */
const FIRST = 100;

/** What was deleted, the last first: it can come back, or go for good after a question. */
export function DeletedList() {
  const deleted = useLive(readDeletedPhrases, []);
  const [asked, setAsked] = useState<string | null>(null);
  const [shown, setShown] = useState(FIRST);
  if (!deleted) return null;
  if (deleted.length === 0) return <p className="nothing">Nothing is deleted.</p>;
  return (
    <ul className="deleted-list">
      {deleted.slice(0, shown).map(({ id, phrase, deletedAt }) => (
        <li key={id} className="card">
          <strong>{phrase.name}</strong>
          <p className="clamped">{phrase.variants[0]?.text}</p>
          <small className="when">Deleted {deletedAt ? new Date(deletedAt).toLocaleString() : ''}</small>
          {asked === id ? (
            <fieldset className="row" aria-label={`Delete ${phrase.name} for good`}>
              <span>It can’t come back then, and neither can its earlier versions.</span>
              <Button onClick={() => void forgetPhrases([id])}>Delete for good</Button>
              <Button ref={focusShown} onClick={() => setAsked(null)}>
                Keep it
              </Button>
            </fieldset>
          ) : (
            <div className="row">
              <Button
                aria-label={`Restore ${phrase.name}`}
                onClick={async () => {
                  await restorePhrases([id]);
                  deskState.setState({ news: { words: `“${phrase.name}” is back.`, undo: null } });
                }}
              >
                Restore
              </Button>
              <Button look="quiet" aria-label={`Delete ${phrase.name} for good`} onClick={() => setAsked(id)}>
                Delete for good
              </Button>
            </div>
          )}
        </li>
      ))}
      {deleted.length > shown ? (
        <li>
          <Button onClick={() => setShown(shown + FIRST)}>Show more</Button>
        </li>
      ) : null}
    </ul>
  );
}
