import { describe, expect, it } from 'vitest';
import { advanceTimer, NEW_TIMER } from '@/lib/store/advance-timer';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const MINUTE = 60_000;
const working = advanceTimer(NEW_TIMER, { type: 'start' }, NOW);
const due = advanceTimer(working, { type: 'time-up' }, NOW + 50 * MINUTE);
const resting = advanceTimer(due, { type: 'take' }, NOW + 51 * MINUTE);

describe('the break timer', () => {
  it('runs for the agent’s working time once started', () => {
    expect(working).toMatchObject({ phase: 'working', until: NOW + 50 * MINUTE });
  });

  it('is not restarted by a second click on start', () => {
    expect(advanceTimer(working, { type: 'start' }, NOW + MINUTE)).toBe(working);
  });

  it('is due when the time is up and not a moment earlier', () => {
    expect(advanceTimer(working, { type: 'time-up' }, NOW + 49 * MINUTE)).toBe(working);
    expect(due).toMatchObject({ phase: 'due', until: null });
  });

  it('gives the break its full length from when the agent takes it', () => {
    expect(resting).toMatchObject({ phase: 'resting', until: NOW + 56 * MINUTE });
  });

  it('starts the next stretch of work when the break is over', () => {
    const after = advanceTimer(resting, { type: 'time-up' }, NOW + 56 * MINUTE);
    expect(after).toMatchObject({ phase: 'working', until: NOW + 106 * MINUTE });
  });

  it('lets a due break wait as often as the agent likes', () => {
    const once = advanceTimer(due, { type: 'postpone', minutes: 5 }, NOW + 50 * MINUTE);
    const twice = advanceTimer(once, { type: 'postpone', minutes: 5 }, NOW + 51 * MINUTE);
    expect(once.until).toBe(NOW + 55 * MINUTE);
    expect(twice.until).toBe(NOW + 60 * MINUTE);
  });

  it('makes a break longer when more minutes are asked for in it', () => {
    const longer = advanceTimer(resting, { type: 'postpone', minutes: 2 }, NOW + 52 * MINUTE);
    expect(longer).toMatchObject({ phase: 'resting', until: NOW + 58 * MINUTE });
  });

  it('goes back to work at once when a break is skipped or cut short', () => {
    for (const timer of [due, resting])
      expect(advanceTimer(timer, { type: 'skip' }, NOW)).toMatchObject({
        phase: 'working',
        until: NOW + 50 * MINUTE,
      });
  });

  it('does nothing when it is off and a late alarm, a skip or a postponement arrives', () => {
    for (const event of [{ type: 'time-up' }, { type: 'skip' }, { type: 'postpone', minutes: 5 }] as const)
      expect(advanceTimer(NEW_TIMER, event, NOW)).toBe(NEW_TIMER);
  });

  it('moves only the end of a running stretch when the lengths change', () => {
    const shorter = advanceTimer(working, { type: 'set-lengths', workMinutes: 30, restMinutes: 10 }, NOW);
    expect(shorter).toMatchObject({ until: NOW + 30 * MINUTE, restMinutes: 10, phase: 'working' });
  });

  it('turns off from any phase', () => {
    for (const timer of [working, due, resting])
      expect(advanceTimer(timer, { type: 'stop' }, NOW)).toMatchObject({ phase: 'off', until: null });
  });
});
