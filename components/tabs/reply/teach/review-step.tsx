import { useState } from 'react';
import { saveTaught } from '@/lib/panel/keep-profiles';
import { startTeaching, stopTeaching } from '@/lib/panel/teach-page';
import type { Draft } from '@/lib/panel/teaching-state';
import { Button } from '../../../ui/button';
import { Preview } from './preview';

/** What would be read from now on, and a name for it. */
export function ReviewStep({ draft }: { draft: Draft }) {
  const [name, setName] = useState(draft.site.name);
  const isReady = draft.reading.status === 'ready';
  return (
    <section className="teach" aria-label="Teach this page">
      <h2>{isReady ? 'Is this right?' : 'It can’t be read like this'}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void saveTaught(name);
        }}
      >
        {isReady ? (
          <label>
            Name
            <input
              className="field"
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
        ) : null}
        <div className="row">
          {isReady ? (
            <Button look="primary" submits>
              Save
            </Button>
          ) : null}
          <Button onClick={startTeaching}>Try again</Button>
          <Button onClick={stopTeaching}>Cancel</Button>
        </div>
      </form>
      <Preview reading={draft.reading} />
    </section>
  );
}
