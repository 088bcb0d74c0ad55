import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { Risk } from '@/lib/model/method';
import { makeConversation } from './make-conversation';
import { type CustomerRow, readData } from './read-data';

const rows = readData<CustomerRow>('customers-en').map((row) => ({
  ...row,
  found: analyse(makeConversation(`customer: ${row.text}`), { language: 'en' }).risks,
}));

describe('signs of risk in customers’ messages', () => {
  it.each(Risk.options)('finds “%s” where a reader found it', (risk) => {
    const wanted = rows.filter(({ risks }) => risks.includes(risk));
    const hit = wanted.filter(({ found }) => found.some((one) => one.risk === risk));
    expect(wanted.length).toBeGreaterThan(2);
    expect(hit.length / wanted.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(Risk.options)('seldom cries “%s” for nothing', (risk) => {
    const cried = rows.filter(({ found }) => found.some((one) => one.risk === risk));
    const right = cried.filter(({ risks }) => risks.includes(risk));
    expect(right.length / cried.length).toBeGreaterThanOrEqual(0.75);
  });

  it.each(
    rows.flatMap(({ text, found }) =>
      found.flatMap(({ evidence }) => evidence.map((one) => ({ text, one }))),
    ),
  )('quotes exactly: $one.quote', ({ text, one }) => {
    expect(text.slice(one.start, one.end)).toBe(one.quote);
    expect(one.quote.trim()).not.toBe('');
  });

  it.each([
    'I don’t want to cancel, I like it here.',
    'My phone died on the train.',
    'Please don’t escalate this.',
  ])('stays silent about “%s”', (text) => {
    expect(analyse(makeConversation(`customer: ${text}`)).risks).toEqual([]);
  });

  it('looks at customers only', () => {
    const { risks } = analyse(
      makeConversation('agent: You may cancel your subscription or ask for a manager.'),
    );
    expect(risks).toEqual([]);
  });
});
