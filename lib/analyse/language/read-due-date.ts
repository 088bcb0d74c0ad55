import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as pt from 'chrono-node/pt';

const PARSERS = { de, en, es, fr, pt } as const;

/**
 * The instant a promise is due (ISO 8601), read relative to when it was written; null when the sentence names none
 * or when that time is unknown. A bare number is no date: “2” in “line 2” is not the second of the month.
 */
export function readDueDate(sentence: string, code: string, sentAt: string | null): string | null {
  if (!sentAt || !isSupported(code)) return null;
  const from = new Date(sentAt);
  const results = PARSERS[code].parse(sentence, from, { forwardDate: true });
  const last = results.filter(({ text }) => /\p{L}|[/.:-]\d/u.test(text)).at(-1);
  const due = last ? (last.end ?? last.start).date() : null;
  return due && due >= from ? due.toISOString() : null;
}

function isSupported(code: string): code is keyof typeof PARSERS {
  return code in PARSERS;
}
