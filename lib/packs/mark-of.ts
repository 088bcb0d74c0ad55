import type { Merge } from './merge-states';
import type { SyncMark, SyncState } from './sync-state';

/** What to remember once a merge is done. */
export function markOf<T>(
  merge: Merge<T>,
  remote: SyncState<T> | null,
  before: SyncMark | null,
): SyncMark | null {
  const state = merge.status === 'same' ? remote : merge.state;
  return state ? { at: state.at, isThere: state.value !== null } : before;
}
