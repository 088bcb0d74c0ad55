import { describe, expect, it } from 'vitest';
import { formatAgo, formatTime } from '@/components/practice/format-time';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date(2030, 4, 15, 12, 0).getTime();

describe('a message shows', () => {
  it.each([
    [0, 'now'],
    [59_000, 'now'],
    [minute, '1 min'],
    [59 * minute, '59 min'],
    [60 * minute, '1 h'],
    [day - minute, '23 h'],
    [day, '1 d'],
    [10 * day, '10 d'],
    [-5 * minute, 'now'],
  ])('how long ago it was sent: %d ms → %s', (age, words) => {
    expect(formatAgo(now - age, now)).toBe(words);
  });

  it('today and yesterday by name and other days by date', () => {
    expect(formatTime(new Date(2030, 4, 15, 0, 5).getTime(), now)).toBe('Today, 00:05');
    expect(formatTime(new Date(2030, 4, 14, 23, 55).getTime(), now)).toBe('Yesterday, 23:55');
    expect(formatTime(new Date(2030, 4, 13, 9, 30).getTime(), now)).toBe('Mon 13 May, 09:30');
  });
});
