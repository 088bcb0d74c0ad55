import { setSync } from '@/lib/team/set-sync';
import type { SyncState } from '@/lib/team/team-state';
import { useDesk } from '../use-desk';
import { useTeam } from './use-team';

const states: Record<SyncState['status'], string> = {
  off: '',
  working: 'Looking what is new…',
  'in-step': 'In step with your other devices.',
  unavailable: 'This browser has no sync that Evenkeel may use.',
  refused: 'The browser’s sync did not take the last changes. They stay here, and it is tried again.',
};

/** Own phrases on one's other devices, by the browser's own sync. Off unless the agent wants it. */
export function SyncForm() {
  const sync = useTeam((state) => state.sync);
  const isFixed = useTeam((state) => state.fixed.includes('syncPhrases'));
  const own = useDesk((state) => state.own);
  const stays = own.filter(({ id }) => sync.tooBig.includes(id));
  return (
    <section className="exchange-form" aria-labelledby="sync-title">
      <h2 id="sync-title">On your other devices</h2>
      <label className="inline-label">
        <input
          type="checkbox"
          checked={sync.status !== 'off'}
          disabled={isFixed}
          onChange={(event) => void setSync(event.target.checked)}
        />
        Let my phrases and stars follow me
      </label>
      <p className="hint">
        {isFixed ? 'Your administrator has set this. ' : ''}
        It uses the sync of your browser: they then pass through the account that you signed in to the browser
        with. It holds some hundred phrases. When one was edited in two places, the later edit stays and the
        other is in its history.
      </p>
      <p className={sync.status === 'refused' ? 'problem' : 'hint'} role="status">
        {states[sync.status]}
      </p>
      {stays.length > 0 ? (
        <p className="hint">
          There is no room for {stays.map(({ name }) => `“${name}”`).join(', ')}: on this device only.
        </p>
      ) : null}
    </section>
  );
}
