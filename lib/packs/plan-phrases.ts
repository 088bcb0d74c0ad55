import type { OwnPhrase } from '../model/own-phrase';
import type { KeptPhrase } from '../model/record';
import type { SyncMemory } from '../model/synced';
import { encodePhrase } from './encode-phrase';
import { markOf } from './mark-of';
import { type Merge, mergeStates } from './merge-states';
import type { SyncRows } from './read-sync-rows';
import type { SyncLocal, SyncPlan } from './sync-plan';
import type { SyncRoom } from './sync-room';
import { isLater, isOverdue, type SyncMark, type SyncState } from './sync-state';

interface Step {
  id: string;
  mark: SyncMark | null;
  here: SyncState<OwnPhrase> | null;
  remote: SyncState<OwnPhrase> | null;
  merge: Merge<OwnPhrase>;
}

/** The part of the plan for phrases; takes room for what it wants written, deletions first, then the newest. */
export async function planPhrases(
  local: SyncLocal,
  rows: SyncRows,
  room: SyncRoom,
  now: Date,
): Promise<Pick<SyncPlan, 'toStore' | 'toDelete' | 'tooBig'> & { memory: SyncMemory['phrases'] }> {
  const toStore: OwnPhrase[] = [];
  const toDelete: string[] = [];
  const tooBig: string[] = [];
  const memory: SyncMemory['phrases'] = {};
  for (const step of listSteps(local, rows, now).sort(byUrgency)) {
    const { id, merge, mark, here, remote } = step;
    if (rows.foreign.has(id)) {
      if (mark) memory[id] = mark;
      continue;
    }
    const isOver = merge.status !== 'give' && isOverdue(remote, now);
    const hasRoom = await changeRows(step, rows.keys.get(id) ?? [], room, isOver);
    const next = hasRoom ? markOf(merge, remote, mark) : mark;
    if (next && (here || (remote && !isOver))) memory[id] = next;
    if (!hasRoom) tooBig.push(id);
    else if (merge.status !== 'same' && merge.state.value) {
      const phrase = timed(merge.state.value, merge.state.at);
      if (merge.status === 'take' || phrase !== merge.state.value) toStore.push(phrase);
    } else if (merge.status === 'take') toDelete.push(id);
  }
  return { toStore, toDelete, tooBig, memory };
}

function listSteps({ phrases, memory }: SyncLocal, rows: SyncRows, now: Date): Step[] {
  const kept = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const ids = new Set([...kept.keys(), ...rows.phrases.keys(), ...Object.keys(memory.phrases)]);
  return [...ids].map((id) => {
    const mark = memory.phrases[id] ?? null;
    const remote = rows.phrases.get(id) ?? null;
    const here = stateOf(kept.get(id), mark, now);
    return { id, mark, here, remote, merge: mergeStates(here, mark, remote) };
  });
}

/** What was deleted for good, or brought back, was so some time since the last sync: as good as now. */
function stateOf(
  kept: KeptPhrase | undefined,
  mark: SyncMark | null,
  now: Date,
): SyncState<OwnPhrase> | null {
  if (!kept) return mark?.isThere ? { at: now.toISOString(), value: null } : null;
  if (kept.deletedAt !== null) return { at: kept.deletedAt, value: null };
  const { updatedAt } = kept.phrase;
  const isBack = mark && !mark.isThere && !isLater(updatedAt, mark.at);
  return { at: isBack ? now.toISOString() : updatedAt, value: kept.phrase };
}

/** Leaves in the storage what holds now and nothing else of this phrase. False when there is no room for it. */
async function changeRows(
  { id, merge, remote }: Step,
  keys: readonly string[],
  room: SyncRoom,
  isOver: boolean,
): Promise<boolean> {
  if (merge.status === 'give' && merge.state.value && keys.length === 0 && room.isFull()) return false;
  const write = merge.status === 'give' ? await rowsOf(id, merge.state) : {};
  const final = merge.status === 'same' ? remote : merge.state;
  const isStale = (key: string) =>
    final !== null &&
    !(key in write) &&
    (merge.status === 'give' || isOver || key.startsWith('d:') === (final.value !== null));
  return room.change(write, keys.filter(isStale));
}

async function rowsOf(id: string, { at, value }: SyncState<OwnPhrase>): Promise<Record<string, string>> {
  return value ? encodePhrase(timed(value, at)) : { [`d:${id}`]: at };
}

function timed(phrase: OwnPhrase, at: string): OwnPhrase {
  return phrase.updatedAt === at ? phrase : { ...phrase, updatedAt: at };
}

function byUrgency(a: Step, b: Step): number {
  const isDeletion = ({ here }: Step) => here?.value === null;
  if (isDeletion(a) !== isDeletion(b)) return isDeletion(a) ? -1 : 1;
  const timeOf = ({ here }: Step) => (here ? Date.parse(here.at) : 0);
  return timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1);
}
