import { useState } from 'react';
import type { SiteProfile } from '@/lib/model/site-profile';
import { startTeaching, stopTeaching } from '@/lib/panel/teach-page';
import { readProfiles, removeProfile, saveProfile } from '@/lib/store/profiles';
import { Button } from '../../../ui/button';
import { useLive } from '../../../use-live';
import { usePanel } from '../../../use-panel';
import { ImportButton } from './import-button';
import { ProfileRow } from './profile-row';

/** The profiles of the site at hand. */
export function ProfilesView() {
  const origin = usePanel((state) => state.tab?.origin ?? '');
  const profiles = useLive(() => readProfiles(origin), [origin]);
  const [removed, setRemoved] = useState<SiteProfile | null>(null);
  if (!profiles) return null;
  return (
    <section className="teach" aria-label="Taught sites">
      <h2>Taught on this site</h2>
      {profiles.length === 0 ? <p className="hint">Nothing yet.</p> : null}
      <ul className="profiles">
        {profiles.map((profile) => (
          <ProfileRow
            key={profile.id}
            profile={profile}
            onRemove={() => {
              setRemoved(profile);
              void removeProfile(profile.id);
            }}
          />
        ))}
      </ul>
      <div className="row" role="status">
        {removed ? (
          <>
            <span>“{removed.name}” was deleted.</span>
            <Button
              onClick={() => {
                setRemoved(null);
                void saveProfile(removed);
              }}
            >
              Undo
            </Button>
          </>
        ) : null}
      </div>
      <div className="row">
        <Button onClick={startTeaching}>Teach this page</Button>
        <ImportButton />
        <Button onClick={stopTeaching}>Back</Button>
      </div>
    </section>
  );
}
