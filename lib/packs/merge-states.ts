import { canonicalJson } from './canonical-json';
import { isLater, type SyncMark, type SyncState } from './sync-state';

export type Merge<T> =
  | { status: 'same' }
  /** Elsewhere it was changed last: it holds here too. */
  | { status: 'take'; state: SyncState<T> }
  /** Here it was changed last: it is to hold elsewhere. */
  | { status: 'give'; state: SyncState<T> };

/**
 * Which state holds. A change on one side only always does, whatever the clocks say; of two the later one does, and the same
 * one on every device when they are of the same moment.
 */
export function mergeStates<T>(
  local: SyncState<T> | null,
  mark: SyncMark | null,
  remote: SyncState<T> | null,
): Merge<T> {
  if (!local) return remote?.value ? { status: 'take', state: remote } : { status: 'same' };
  if (!remote) return local.value ? { status: 'give', state: local } : { status: 'same' };
  if (local.value === null && remote.value === null) return { status: 'same' };
  if (local.at === remote.at && canonicalJson(local.value) === canonicalJson(remote.value))
    return { status: 'same' };
  const isChangedHere = hasChanged(local, mark);
  const isChangedThere = hasChanged(remote, mark);
  if (isChangedHere && !isChangedThere) return { status: 'give', state: after(local, remote.at) };
  if (isChangedThere && !isChangedHere) return { status: 'take', state: remote };
  return goesFirst(local, remote) ? { status: 'give', state: local } : { status: 'take', state: remote };
}

/** When it was deleted is told differently by different devices and matters to none. */
function hasChanged(state: SyncState<unknown>, mark: SyncMark | null): boolean {
  if (!mark || mark.isThere !== (state.value !== null)) return true;
  return mark.isThere && mark.at !== state.at;
}

/** A device whose clock is behind must not lose what was changed on it alone. */
function after<T>(state: SyncState<T>, moment: string): SyncState<T> {
  if (isLater(state.at, moment)) return state;
  return { ...state, at: new Date(Date.parse(moment) + 1).toISOString() };
}

function goesFirst(a: SyncState<unknown>, b: SyncState<unknown>): boolean {
  if (isLater(a.at, b.at) || isLater(b.at, a.at)) return isLater(a.at, b.at);
  if (a.value === null || b.value === null) return a.value === null;
  return canonicalJson(a.value) > canonicalJson(b.value);
}
