import { parseTime } from './parse-time';

/**
 * The language in whose order day and month stand, for a thread whose numbers could be read both ways: by a number over
 * twelve, else the one reading in which no message is from the future and all go one way in time. Null when neither tells.
 */
export function dayOrder(times: readonly string[], now: Date): 'en-GB' | 'en-US' | null {
  const pairs = times.flatMap((time) => {
    const match = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(time);
    return match ? [{ one: Number(match[1]), two: Number(match[2]) }] : [];
  });
  if (pairs.length === 0) return null;
  const dayFirst = pairs.every(({ two }) => two <= 12) && isPossible(times, now, 'en-GB');
  const monthFirst = pairs.every(({ one }) => one <= 12) && isPossible(times, now, 'en-US');
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'en-GB' : 'en-US';
}

function isPossible(times: readonly string[], now: Date, language: string): boolean {
  const read = times.map((time) => parseTime(time, { now, language })).filter((time) => time !== null);
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString();
  const rises = read.every((time, index) => index === 0 || time >= (read[index - 1] ?? ''));
  const falls = read.every((time, index) => index === 0 || time <= (read[index - 1] ?? ''));
  return read.length > 1 && (rises || falls) && read.every((time) => time <= tomorrow);
}
