import type { Call } from '../model/record';
import { database } from './database';

/** Starts a free-standing record, for a call or a talk at the desk. */
export async function startCall(now = new Date()): Promise<Call> {
  const call: Call = {
    id: crypto.randomUUID(),
    title: '',
    startedAt: now.toISOString(),
    endedAt: null,
  };
  await database.calls.add(call);
  return call;
}

export async function renameCall(id: string, title: string): Promise<void> {
  await database.calls.update(id, { title });
}

export async function endCall(id: string, now = new Date()): Promise<void> {
  await database.calls.update(id, { endedAt: now.toISOString() });
}

/** The newest call that is still running, so that a reopened panel comes back to it. */
export function readRunningCall(): Promise<Call | undefined> {
  return database.calls
    .orderBy('startedAt')
    .reverse()
    .filter(({ endedAt }) => endedAt === null)
    .first();
}

export function readCall(id: string): Promise<Call | undefined> {
  return database.calls.get(id);
}
