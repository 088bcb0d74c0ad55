import type { BreakTimer } from '../model/record';

/** What can happen to the break timer. Postpone and skip are always possible and are never counted. */
export type TimerEvent =
  | { type: 'start' }
  | { type: 'stop' }
  | { type: 'time-up' }
  | { type: 'take' }
  | { type: 'postpone'; minutes: number }
  | { type: 'skip' }
  | { type: 'set-lengths'; workMinutes: number; restMinutes: number };

export const NEW_TIMER: BreakTimer = {
  id: 'timer',
  phase: 'off',
  until: null,
  workMinutes: 50,
  restMinutes: 5,
};

const MINUTE = 60_000;

/**
 * The timer after an event; `now` in epoch milliseconds. An event that makes no sense in a phase changes nothing, so
 * that a late alarm or a second click does no harm.
 */
export function advanceTimer(timer: BreakTimer, event: TimerEvent, now: number): BreakTimer {
  const working = (minutes = timer.workMinutes): BreakTimer => ({
    ...timer,
    phase: 'working',
    until: now + minutes * MINUTE,
  });
  switch (event.type) {
    case 'start':
      return timer.phase === 'off' ? working() : timer;
    case 'stop':
      return { ...timer, phase: 'off', until: null };
    case 'take':
      return timer.phase === 'resting'
        ? timer
        : { ...timer, phase: 'resting', until: now + timer.restMinutes * MINUTE };
    case 'postpone':
      return extend(timer, event.minutes, now);
    case 'skip':
      return timer.phase === 'off' ? timer : working();
    case 'time-up':
      return finish(timer, now);
    case 'set-lengths': {
      const lengths = { workMinutes: event.workMinutes, restMinutes: event.restMinutes };
      // A running stretch keeps its start: only its end moves.
      const moved = timer.phase === 'working' ? (event.workMinutes - timer.workMinutes) * MINUTE : 0;
      return {
        ...timer,
        ...lengths,
        until: timer.until === null ? null : Math.max(now, timer.until + moved),
      };
    }
  }
}

/** More work before a break that is due or near; more rest in a break. */
function extend(timer: BreakTimer, minutes: number, now: number): BreakTimer {
  if (timer.phase === 'off') return timer;
  const from = timer.until === null ? now : Math.max(now, timer.until);
  return {
    ...timer,
    phase: timer.phase === 'resting' ? 'resting' : 'working',
    until: from + minutes * MINUTE,
  };
}

function finish(timer: BreakTimer, now: number): BreakTimer {
  if (timer.until === null || timer.until > now) return timer;
  if (timer.phase === 'working') return { ...timer, phase: 'due', until: null };
  return { ...timer, phase: 'working', until: now + timer.workMinutes * MINUTE };
}
