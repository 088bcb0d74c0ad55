import { PackList } from './pack-list';
import { SyncForm } from './sync-form';

/** What a team shares, and what goes along to one's other devices. */
export function TeamRoom() {
  return (
    <div className="exchange">
      <PackList />
      <SyncForm />
    </div>
  );
}
