import * as z from 'zod/mini';
import { BreakTimer } from '../model/record';
import { advanceTimer, NEW_TIMER, type TimerEvent } from './advance-timer';
import { database } from './database';

/** The timer as it stands; a new one, not running, when there is none or its row can't be read. */
export async function readBreakTimer(): Promise<BreakTimer> {
  const row = z.safeParse(BreakTimer, await database.breakTimer.get('timer'));
  return row.success ? row.data : NEW_TIMER;
}

/** Applies one event and returns the timer before and after, so that the caller can tell what changed. */
export function changeBreakTimer(
  event: TimerEvent,
  now = Date.now(),
): Promise<{ before: BreakTimer; after: BreakTimer }> {
  return database.transaction('rw', database.breakTimer, async () => {
    const before = await readBreakTimer();
    const after = advanceTimer(before, event, now);
    if (after !== before) await database.breakTimer.put(after);
    return { before, after };
  });
}
