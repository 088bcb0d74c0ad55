import { useState } from 'react';
import type { Reading } from '@/lib/model/reading';
import type { SiteProfile } from '@/lib/model/site-profile';
import { tryProfile } from '@/lib/panel/keep-profiles';
import { renameProfile } from '@/lib/store/profiles';
import { Button } from '../../../ui/button';
import { downloadProfile } from './download-profile';

/** One profile: its name, and what can be done with it. */
export function ProfileRow({ profile, onRemove }: { profile: SiteProfile; onRemove: () => void }) {
  const [name, setName] = useState(profile.name);
  const [found, setFound] = useState('');
  return (
    <li>
      <label>
        <span className="visually-hidden">Name of the taught site</span>
        <input
          className="field"
          maxLength={100}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            if (event.target.value.trim() !== '') void renameProfile(profile.id, event.target.value.trim());
          }}
        />
      </label>
      <div className="row">
        <Button
          aria-label={`Test ${profile.name}`}
          onClick={async () => setFound(foundWords(await tryProfile(profile)))}
        >
          Test
        </Button>
        <Button aria-label={`Export ${profile.name}`} onClick={() => downloadProfile(profile)}>
          Export
        </Button>
        <Button aria-label={`Delete ${profile.name}`} onClick={onRemove}>
          Delete
        </Button>
      </div>
      <p className="hint" role="status">
        {found}
      </p>
    </li>
  );
}

function foundWords(reading: Reading | null): string {
  if (reading === null) return 'The page does not answer. Reload it and test again.';
  if (reading.status === 'elsewhere') return 'It finds no conversation on this page.';
  if (reading.status === 'unreadable') return `On this page it misses: ${reading.missing.join(', ')}.`;
  const { length } = reading.conversation.messages;
  return length === 1 ? 'It reads 1 message on this page.' : `It reads ${length} messages on this page.`;
}
