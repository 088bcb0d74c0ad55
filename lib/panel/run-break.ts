import { ask } from '../browser/messenger';
import type { TimerEvent } from '../store/advance-timer';
import { changeBreakTimer } from '../store/break-timer';

/** Changes the break timer and has the background set its alarm, which outlives the panel. */
export async function runBreak(event: TimerEvent): Promise<void> {
  await changeBreakTimer(event);
  await ask('background', 'break/schedule', null);
}
