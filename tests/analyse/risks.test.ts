import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { Risk } from '@/lib/model/method';
import { makeConversation } from './make-conversation';
import { type CustomerRow, readData } from './read-data';

const rows = readData<CustomerRow>('customers-en').map((row) => ({
  ...row,
  found: analyse(makeConversation(`customer: ${row.text}`), { language: 'en' }).risks,
}));

const risksOf = (text: string) =>
  analyse(makeConversation(`customer: ${text}`), { language: 'en' }).risks.map(({ risk }) => risk);

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

  it.each([
    ['Who is in charge here? I want someone who can decide.', 'manager'],
    ['now. a supervisor', 'manager'],
    ['My post has 300 retweets already.', 'public-review'],
    ['One star from me.', 'public-review'],
    ['The local newspaper will hear of it.', 'public-review'],
    ['You worthless moron.', 'abuse'],
    ['We have no food left and the refund is late.', 'vulnerable'],
    ['I dont see the point of any of it anymore.', 'vulnerable'],
    ['Some days there is no point in living.', 'vulnerable'],
    ['Three months of silence and excuses.', 'long-wait'],
  ])('sees in “%s” a sign of %s', (text, risk) => {
    expect(risksOf(text)).toContain(risk);
  });

  it.each([
    ['Your useless bot keeps looping.', 'abuse'],
    ['Your stupid website logs me out.', 'abuse'],
    ['The kitchen is flooded, water is everywhere.', 'vulnerable'],
    ['I don’t see the point of this survey.', 'vulnerable'],
    ['Stuck at the gate since noon, no hotel, no food, no staff.', 'vulnerable'],
    ['I lost three months of work.', 'long-wait'],
    ['I have been ill for two weeks and not working.', 'long-wait'],
    ['We stayed in a one star hotel.', 'public-review'],
  ])('sees in “%s” no sign of %s', (text, risk) => {
    expect(risksOf(text)).not.toContain(risk);
  });

  it('looks at customers only', () => {
    const { risks } = analyse(
      makeConversation('agent: You may cancel your subscription or ask for a manager.'),
    );
    expect(risks).toEqual([]);
  });
});
