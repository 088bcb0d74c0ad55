import { describe, expect, it } from 'vitest';
import { parseTime } from '@/lib/read/parse-time';

const now = new Date(2026, 10, 18, 12, 0);
const local = (...parts: [number, number, number, number, number, number?]) =>
  new Date(...parts).toISOString();

describe('the words for a time', () => {
  it.each([
    ['2026-11-09T08:12:00Z', '2026-11-09T08:12:00.000Z'],
    ['2026-11-09T09:12:00+01:00', '2026-11-09T08:12:00.000Z'],
    ['2026-11-09 09:12:00 +0100', '2026-11-09T08:12:00.000Z'],
    ['1794211920', '2026-11-09T08:12:00.000Z'],
    ['1794211920000', '2026-11-09T08:12:00.000Z'],
    ['Mon, 09 Nov 2026 08:12:00 +0000', '2026-11-09T08:12:00.000Z'],
    ['09.11.2026 08:12 UTC', '2026-11-09T08:12:00.000Z'],
  ])('are exact when they name a zone: %s', (words, iso) => expect(parseTime(words)).toBe(iso));

  it.each([
    'Mon\u00a0Nov\u00a009\u00a008:12:00\u00a02026',
    '2026-11-09 08:12',
    '2026/11/09 08:12',
    '09.11.2026 08:12',
    '9. November 2026 um 08:12 Uhr',
    '9 novembre 2026 à 08:12',
    'lunes, 9 de noviembre de 2026 8:12',
    'Nov 9, 2026, 8:12 AM',
    'Nov 9, 8:12 AM',
    '9 нояб. 2026 г., 08:12',
    '2026年11月9日 08:12',
    '٩ نوفمبر ٢٠٢٦ ٠٨:١٢',
    '\u200e09.11.2026\u200e 08:12',
  ])('are in the zone of the browser otherwise: %s', (words) => {
    expect(parseTime(words, { now, language: 'en-GB' })).toBe(local(2026, 10, 9, 8, 12));
  });

  it.each([
    ['Today 08:12', local(2026, 10, 18, 8, 12)],
    ['Yesterday at 08:12', local(2026, 10, 17, 8, 12)],
    ['Mon 08:12', local(2026, 10, 16, 8, 12)],
  ])('count back from now: %s', (words, iso) => {
    expect(parseTime(words, { now })).toBe(iso);
    expect(parseTime(words)).toBeNull();
  });

  it.each([
    '',
    '3 hours ago',
    'just now',
    'last week',
    '2026-11-09',
    '25:00',
    '31.02.2026 08:12',
    'Room 12:30',
    '07.13.2026 99:99',
  ])('are never made up: %s', (words) => expect(parseTime(words, { now })).toBeNull());

  it('are left alone when day and month could be either', () => {
    expect(parseTime('11/09/2026 08:12')).toBeNull();
    expect(parseTime('11/09/2026 08:12', { language: 'en-US' })).toBe(local(2026, 10, 9, 8, 12));
    expect(parseTime('11/09/2026 08:12', { language: 'fr' })).toBe(local(2026, 8, 11, 8, 12));
    expect(parseTime('11/29/2026 08:12')).toBe(local(2026, 10, 29, 8, 12));
  });
});
