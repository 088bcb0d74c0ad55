import { useState } from 'react';
import type { KeptPack } from '@/lib/model/team-pack';
import { removePack } from '@/lib/store/team-packs';
import { allowPackFile } from '@/lib/team/add-pack';
import type { FileTrouble } from '@/lib/team/team-state';
import { Button } from '../../ui/button';
import { useTeam } from './use-team';

const troubles: Record<FileTrouble, string> = {
  'no-permission': 'The browser wants to be asked again before it reads the file.',
  gone: 'The file is no longer where it was. Its last edition stays.',
  'too-large': 'The file is larger than 20 MB now. Its last edition stays.',
  unreadable: 'The file can’t be read at the moment. Its last edition stays.',
};

/** One pack: what is in it, where it comes from, and what is wrong with its file. */
export function PackRow({ kept: { id, pack, source, problem } }: { kept: KeptPack }) {
  const trouble = useTeam((state) => state.files[id]);
  const [isAsked, setAsked] = useState(false);
  const wrong = trouble ? troubles[trouble] : problem;
  return (
    <li className="pack">
      <p>
        <strong>{pack.name}</strong>{' '}
        <small>
          {contents(pack)} · version {pack.version}
          {pack.signature ? ' · signed' : ''}
          {source === 'policy' ? ' · from your administrator' : ''}
        </small>
      </p>
      {wrong ? <p className="problem">{wrong}</p> : null}
      <div className="row">
        {trouble === 'no-permission' ? (
          <Button aria-label={`Allow the file of ${pack.name}`} onClick={() => void allowPackFile(id)}>
            Allow
          </Button>
        ) : null}
        {source === 'policy' ? null : isAsked ? (
          <>
            <Button onClick={() => void removePack(id)}>Remove its phrases from this device</Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              Keep it
            </Button>
          </>
        ) : (
          <Button look="quiet" aria-label={`Remove ${pack.name}`} onClick={() => setAsked(true)}>
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}

function contents({ phrases, sites = [] }: KeptPack['pack']): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const parts = [
    ...(phrases.length > 0 || sites.length === 0 ? [count(phrases.length, 'phrase')] : []),
    ...(sites.length > 0 ? [count(sites.length, 'site')] : []),
  ];
  return parts.join(', ');
}
