import { OwnPhrase } from '../model/own-phrase';
import { SYNC_ROW } from '../model/synced';
import { gunzip } from './gzip';
import { isLater, type SyncState } from './sync-state';

/** More than the longest phrase in every language it may have, in bytes. */
const MAX_PHRASE = 1_000_000;

export interface SyncRows {
  phrases: Map<string, SyncState<OwnPhrase>>;
  stars: Map<string, SyncState<true>>;
  /** The keys of all rows of a phrase. */
  keys: Map<string, string[]>;
  /** Keys of rows that say nothing to us. */
  unreadable: string[];
  /** Phrases whose rows are whole but of a form that is not known here; a newer version of ours may have written them. */
  foreign: Set<string>;
}

/** Reads what is in the synced storage. Whatever can't be read is left out and named. */
export async function readSyncRows(rows: Readonly<Record<string, unknown>>): Promise<SyncRows> {
  const read: SyncRows = {
    phrases: new Map(),
    stars: new Map(),
    keys: new Map(),
    unreadable: [],
    foreign: new Set(),
  };
  await Promise.all(Object.entries(rows).map(([key, value]) => readRow(key, value, rows, read)));
  return read;
}

async function readRow(
  key: string,
  value: unknown,
  rows: Readonly<Record<string, unknown>>,
  read: SyncRows,
): Promise<void> {
  const [, kind, id = '', part] = key.match(SYNC_ROW) ?? [];
  if (kind === 'p' || kind === 'd') read.keys.set(id, [...(read.keys.get(id) ?? []), key]);
  // It is read with the first.
  if (part !== undefined && kind === 'p' && `p:${id}` in rows) return;
  const isRead =
    typeof value === 'string' &&
    part === undefined &&
    ((kind === 'p' && (await readPhrase(id, value, rows, read))) ||
      (kind === 'd' && readDeletion(id, value, read)) ||
      (kind === 's' && readStar(id, value, read)));
  if (!isRead) read.unreadable.push(key);
}

async function readPhrase(
  id: string,
  first: string,
  rows: Readonly<Record<string, unknown>>,
  read: SyncRows,
): Promise<boolean> {
  const [, count = '', start = ''] = first.match(/^(\d{1,2}):(.*)$/) ?? [];
  const rest = Array.from(
    { length: Math.max(0, Number(count) - 1) },
    (_, index) => rows[`p:${id}:${index + 1}`],
  );
  const json = await gunzip([start, ...rest].join(''), MAX_PHRASE);
  if (json === null) return false;
  const parsed = OwnPhrase.safeParse(parse(json));
  if (!parsed.success || parsed.data.id !== id) {
    read.foreign.add(id);
    return false;
  }
  keepNewer(read.phrases, id, { at: parsed.data.updatedAt, value: parsed.data });
  return true;
}

function readDeletion(id: string, at: string, read: SyncRows): boolean {
  if (!isTime(at)) return false;
  keepNewer(read.phrases, id, { at, value: null });
  return true;
}

function readStar(id: string, value: string, read: SyncRows): boolean {
  const [, flag, at = ''] = value.match(/^([01]) (.*)$/) ?? [];
  if (!isTime(at)) return false;
  read.stars.set(id, { at, value: flag === '1' ? true : null });
  return true;
}

/** At the same moment a deletion goes first. */
function keepNewer<T>(states: Map<string, SyncState<T>>, id: string, state: SyncState<T>): void {
  const other = states.get(id);
  if (!other || isLater(state.at, other.at) || (state.at === other.at && state.value === null))
    states.set(id, state);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
