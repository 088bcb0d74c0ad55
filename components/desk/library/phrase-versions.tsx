import { bringBack } from '@/lib/desk/bring-back';
import { readPhraseEdits } from '@/lib/store/phrases';
import { Button } from '../../ui/button';
import { useLive } from '../../use-live';

/** How the phrase was before its last edits, each a press away. */
export function PhraseVersions({ id }: { id: string }) {
  const edits = useLive(() => readPhraseEdits(id), [id]);
  if (!edits || edits.length === 0) return null;
  return (
    <details className="more">
      <summary>
        Earlier versions <small>{edits.length}</small>
      </summary>
      <ul className="versions">
        {edits.map(({ at, before }) => {
          const when = new Date(at).toLocaleString();
          return (
            <li key={at} className="card">
              <small className="when">
                {before.name}, until {when}
              </small>
              <p className="clamped">{before.variants.map(({ text }) => text).join('\n\n')}</p>
              <div className="row">
                <Button
                  aria-label={`Bring back the version until ${when}`}
                  onClick={() => void bringBack(before)}
                >
                  Bring back
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
