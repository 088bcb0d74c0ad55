import { parseTime } from './parse-time';

/**
 * The order of day and month that the page's own words give away: many programs show "25 days" and keep the time in a title.
 * One reading is that old, in some unit, and the other is not. Null when nothing tells, or when it tells both.
 */
export function ageOrder(document: Document, now: Date): 'en-GB' | 'en-US' | null {
  const told = new Set<'en-GB' | 'en-US'>();
  for (const element of titled(document)) {
    const time = element.getAttribute('title') ?? '';
    const age = /(?<![\d.,:/-])(\d{1,3})(?![\d.,:/-])/.exec(
      element.textContent?.slice(0, MAX_WORDS) ?? '',
    )?.[1];
    if (!age || !AMBIGUOUS.test(time)) continue;
    const fits = (['en-GB', 'en-US'] as const).filter((language) =>
      isThatOld(parseTime(time, { now, language }), Number(age), now),
    );
    if (fits.length === 1 && fits[0]) told.add(fits[0]);
  }
  const [order, ...others] = told;
  return order && others.length === 0 ? order : null;
}

function* titled(document: Document): Generator<Element> {
  let left = MAX_TITLED;
  for (const element of document.querySelectorAll('[title]')) {
    if (AMBIGUOUS.test(element.getAttribute('title') ?? '')) yield element;
    else continue;
    left -= 1;
    if (left === 0) return;
  }
}

function isThatOld(time: string | null, age: number, now: Date): boolean {
  if (time === null) return false;
  const old = now.getTime() - Date.parse(time);
  return old >= 0 && UNITS.some((unit) => Math.abs(old / unit - age) <= 0.75);
}

const MAX_TITLED = 50;
const MAX_WORDS = 60;
const AMBIGUOUS = /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]\d{2,4}\D+\d{1,2}:\d{2}/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [MINUTE, HOUR, DAY, 7 * DAY, 30.4 * DAY, 365 * DAY];
