import { readMonth } from './read-month';

export type TimeOptions = {
  /** For "today", "yesterday" and weekdays; without it they are not read. */
  now?: Date;
  /** BCP 47: decides between day/month and month/day when the numbers don't. */
  language?: string;
};

/**
 * A page's words for a time as ISO 8601 in UTC, or null. Never invents: no time of day, a relative time ("3 hours ago") or
 * an ambiguous order of day and month gives null. Words without a zone are taken in the browser's own, as helpdesks show
 * times to the agent who reads them.
 */
export function parseTime(words: string, options: TimeOptions = {}): string | null {
  const text = words
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();
  if (text === '' || text.length > 120) return null;
  return toIso(fromEpoch(text) ?? fromIso(text) ?? fromMail(text) ?? fromWords(text, options));
}

function toIso(date: Date | null): string | null {
  if (!date || Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year >= 1990 && year < 2100 ? date.toISOString() : null;
}

function fromEpoch(text: string): Date | null {
  if (!/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 13 ? 1 : 1000));
}

function fromIso(text: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(
    text,
  );
  return match
    ? new Date(`${match[1]}T${match[2]}${match[3]?.replace(/^(.\d\d)(\d\d)$/, '$1:$2') ?? ''}`)
    : null;
}

/** RFC 5322 with a zone; without one the browser would guess. */
function fromMail(text: string): Date | null {
  return /\d{1,2} \p{L}{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC)/u.test(text)
    ? new Date(text)
    : null;
}

function fromWords(text: string, options: TimeOptions): Date | null {
  const clock = readClock(text);
  if (!clock) return null;
  const rest = text.replace(clock.words, ' ');
  const day = readDay(rest, options) ?? nearDay(rest, options);
  if (!day) return null;
  const parts = [day.year, day.month, day.day, clock.hour, clock.minute, clock.second] as const;
  const zone = /(?:UTC|GMT|\bZ)(?:$|[^+\-\d])/.test(rest);
  const date = zone ? new Date(Date.UTC(...parts)) : new Date(...parts);
  return (zone ? date.getUTCDate() : date.getDate()) === day.day ? date : null;
}

type Clock = { words: string; hour: number; minute: number; second: number };
type Day = { year: number; month: number; day: number };

function readClock(text: string): Clock | null {
  const match = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?![\d:]|\.\d)\s*(am|pm|a\.m\.|p\.m\.)?/i.exec(
    text,
  );
  if (!match) return null;
  const half = match[4]?.[0]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  const clock = { words: match[0], hour, minute: Number(match[2]), second: Number(match[3] ?? 0) };
  return clock.hour < 24 && clock.minute < 60 && clock.second < 60 ? clock : null;
}

function readDay(text: string, options: TimeOptions): Day | null {
  const iso = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text);
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /(\d{1,2})([-/.]) ?(\d{1,2})[-/.] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers)
    return fromNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), numbers[2] ?? '', options);
  const month = readMonth(text);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text.replace(year ?? '', ' '))?.[1];
  if (month === null || !day) return null;
  return year ? makeDay(Number(year), month, Number(day)) : lastSuch(month, Number(day), options.now);
}

function fromNumbers(one: number, two: number, year: number, mark: string, options: TimeOptions): Day | null {
  const full = year < 100 ? 2000 + year : year;
  if (one > 12 || mark === '.') return makeDay(full, two, one);
  if (two > 12 || one === two) return makeDay(full, one, two);
  const language = options.language ?? '';
  if (/^en(?:-US|-PH)$/i.test(language)) return makeDay(full, one, two);
  return language === '' || /^en$/i.test(language) ? null : makeDay(full, two, one);
}

function makeDay(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month: month - 1, day } : null;
}

/** "9 Nov, 08:12": the newest such day that is not in the future. */
function lastSuch(month: number, day: number, now: Date | undefined): Day | null {
  if (!now) return null;
  const thisYear = new Date(now.getFullYear(), month - 1, day);
  return makeDay(now.getFullYear() - (thisYear > now ? 1 : 0), month, day);
}

/** "Today 22:45", "Mon 22:45", or a bare time of day: within the last seven days. */
function nearDay(text: string, options: TimeOptions): Day | null {
  if (!options.now) return null;
  const rest = text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
  const back = TODAY.test(rest) ? 0 : YESTERDAY.test(rest) ? 1 : daysBack(rest, options.now);
  if (back === null) return null;
  const date = new Date(options.now.getFullYear(), options.now.getMonth(), options.now.getDate() - back);
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() };
}

function daysBack(word: string, now: Date): number | null {
  const weekday = WEEKDAYS.findIndex((names) => names.test(word));
  return weekday < 0 ? null : (now.getDay() - weekday + 7) % 7;
}

const TODAY =
  /^(?:today|heute|aujourd hui|hoy|hoje|oggi|vandaag|i ?dag|dzisiaj|dziś|сегодня|اليوم|今天|今日)(?: at| um| à| a las)?$/u;
const YESTERDAY =
  /^(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|i ?går|wczoraj|вчера|أمس|昨天|昨日)(?: at| um| à| a las)?$/u;
const WEEKDAYS = [
  /^sun(?:day)?$/,
  /^mon(?:day)?$/,
  /^tue(?:s|sday)?$/,
  /^wed(?:nesday)?$/,
  /^thu(?:rs|rsday)?$/,
  /^fri(?:day)?$/,
  /^sat(?:urday)?$/,
];
