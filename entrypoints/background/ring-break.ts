import { notifyBreak, setBreakAlarm } from '@/lib/browser/break-alarm';
import { changeBreakTimer, readBreakTimer } from '@/lib/store/break-timer';

/** Moves the timer on if its time is up, tells the agent, and sets the next alarm. */
export async function ringBreak(): Promise<void> {
  const { before, after } = await changeBreakTimer({ type: 'time-up' });
  await scheduleBreak();
  if (before.phase === 'working' && after.phase === 'due')
    await notifyBreak(
      'Time for a break',
      'Press here to start it, or choose “In five minutes” in the panel.',
    );
  if (before.phase === 'resting' && after.phase === 'working')
    await notifyBreak('Your break is over', 'Welcome back. Take your time.');
}

/** Sets the alarm by the timer's row. */
export async function scheduleBreak(): Promise<void> {
  await setBreakAlarm((await readBreakTimer()).until);
}
