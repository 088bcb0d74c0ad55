/** How long it is told elsewhere that something was deleted, in milliseconds: 90 days. */
const TOMBSTONE = 90 * 24 * 60 * 60 * 1000;

/** What something was from a moment on (ISO 8601); `value` is null when it was deleted. */
export interface SyncState<T> {
  at: string;
  value: T | null;
}

/** What of it is remembered from the last time that this device synced. */
export interface SyncMark {
  at: string;
  isThere: boolean;
}

/** Whether one moment is later than another. Their texts can't be compared: milliseconds may be left out. */
export function isLater(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}

/** A deletion that has been told for so long that it can be forgotten. */
export function isOverdue(state: SyncState<unknown> | null, now: Date): boolean {
  return state?.value === null && now.getTime() - Date.parse(state.at) > TOMBSTONE;
}
