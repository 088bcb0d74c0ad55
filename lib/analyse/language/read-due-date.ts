import * as en from 'chrono-node/en';

/**
 * The instant a promise is due (ISO 8601), read relative to when it was written; null when the sentence names none
 * or when that time is unknown.
 */
export function readDueDate(sentence: string, code: string, from: Date | null): string | null {
  if (!from || code !== 'en') return null;
  const [result] = en.parse(sentence, from, { forwardDate: true });
  return result ? result.date().toISOString() : null;
}
