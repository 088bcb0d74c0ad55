import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/model/conversation';
import { joinMessages } from '@/lib/read/join-messages';
import { parseIntroduction } from '@/lib/read/parse-introduction';
import { parseTime } from '@/lib/read/parse-time';
import { splitQuotes } from '@/lib/read/split-quotes';

const now = new Date('2026-11-25T10:00:00Z');
const message = fc.record({
  id: fc.string({ maxLength: 3 }),
  role: fc.constantFrom<Message['role']>('customer', 'agent', 'note', 'unknown'),
  author: fc.constantFrom('Ada Byron', 'Sam Reed', ''),
  text: fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
  sentAt: fc.option(
    fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  ),
  sentAtText: fc.constant(''),
  origin: fc.constantFrom<Message['origin']>('page', 'quote'),
});
const messages = fc.uniqueArray(message, { maxLength: 12, selector: ({ id }) => id });
const lines = fc.array(
  fc.record({
    depth: fc.nat(3),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        '> quoted',
        '-- ',
        '',
        'On 9 Nov 2026 at 10:00 Ada wrote:',
        'From: a@b.example',
        '____________',
      ),
    ),
  }),
  { maxLength: 40 },
);

describe('whatever a page says, the agent', () => {
  it('gets a time in ISO 8601 within this age, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d :./,-]{0,40}( ?[ap]m)?$/)),
        (words) => {
          const time = parseTime(words, { now, language: 'en-GB' });
          if (time !== null) expect(time).toMatch(/^(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
        },
      ),
    );
  });

  it('gets back the time that a page writes in ISO 8601', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (date) => {
          expect(parseTime(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });

  it('keeps every word of a message that quotes nothing', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{1,10}( [a-z]{1,10}){0,5}$/), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(plain, (texts) => {
        const { own, quotes } = splitQuotes(texts.map((text) => ({ depth: 0, text })));
        expect(quotes).toEqual([]);
        expect(own).toBe(texts.join('\n'));
      }),
    );
  });

  it('is never shown more lines than the page has', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { quotes } = splitQuotes(given);
        expect(quotes.flatMap((quote) => quote.lines).length).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it('is told of nobody in a quote’s introduction who is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const introduced = parseIntroduction(text, { now });
        if (introduced?.email) expect(text).toContain(introduced.email);
      }),
    );
  });

  it('sees each message once, and joining a reading with itself adds none', () => {
    fc.assert(
      fc.property(messages, (read) => {
        const joined = joinMessages([], read);
        expect(joined.length).toBeLessThanOrEqual(read.length);
        expect(joinMessages(joined, joined)).toHaveLength(joined.length);
      }),
    );
  });

  it('sees messages with a time in its order', () => {
    fc.assert(
      fc.property(messages, messages, (one, other) => {
        const times = joinMessages(one, other).flatMap(({ sentAt }) => sentAt ?? []);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });
});
