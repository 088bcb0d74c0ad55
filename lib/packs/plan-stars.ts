import type { SyncMemory } from '../model/synced';
import { markOf } from './mark-of';
import { mergeStates } from './merge-states';
import type { SyncLocal, SyncPlan } from './sync-plan';
import type { SyncRoom } from './sync-room';
import { isOverdue, type SyncMark, type SyncState } from './sync-state';

/** The part of the plan for stars; takes room for what it wants written. */
export function planStars(
  { stars, memory }: SyncLocal,
  there: ReadonlyMap<string, SyncState<true>>,
  room: SyncRoom,
  now: Date,
): Pick<SyncPlan, 'toStar' | 'tooBig'> & { memory: SyncMemory['stars'] } {
  const plan = {
    toStar: [] as SyncPlan['toStar'],
    tooBig: [] as string[],
    memory: {} as SyncMemory['stars'],
  };
  const starred = new Set(stars);
  for (const id of new Set([...stars, ...there.keys(), ...Object.keys(memory.stars)])) {
    const mark = memory.stars[id] ?? null;
    const remote = there.get(id) ?? null;
    const here = stateOf(starred.has(id), mark, now);
    const merge = mergeStates(here, mark, remote);
    const key = `s:${id}`;
    const write =
      merge.status === 'give' ? { [key]: `${merge.state.value ? 1 : 0} ${merge.state.at}` } : undefined;
    const isOver = !write && isOverdue(remote, now);
    const hasRoom = room.change(write ?? {}, isOver ? [key] : []);
    if (!hasRoom) plan.tooBig.push(id);
    if (merge.status === 'take') plan.toStar.push({ id, isStarred: merge.state.value !== null });
    const next = hasRoom ? markOf(merge, remote, mark) : mark;
    if (next && (here?.value || (remote && !isOver))) plan.memory[id] = next;
  }
  return plan;
}

/** Nobody notes when something is starred, so a change is of the moment in which it is seen. */
function stateOf(isStarred: boolean, mark: SyncMark | null, now: Date): SyncState<true> | null {
  if (!mark && !isStarred) return null;
  const at = mark?.isThere === isStarred ? mark.at : now.toISOString();
  return { at, value: isStarred ? true : null };
}
