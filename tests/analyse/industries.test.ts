/** Messages to companies of many kinds, in many manners. What they share is stated, not their exact level. */
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';

const read = (text: string) => analyse(makeConversation(`customer: ${text}`), { language: 'en' });
const levelOf = (text: string) => read(text).tension.level ?? 0;
const risksOf = (text: string) => read(text).risks.map(({ risk }) => risk);

describe('heat', () => {
  it.each([
    'The nightly job fails with "error: process killed" on node 3. Do I have to kill the dead workers by hand?',
    'Build log attached. It says FATAL: abort, then the dead letter queue is full. Which setting raises the limit?',
    'We love the strong, killer coffee you roast. Could you make it a monthly delivery?',
    'This mattress is insanely good, my back pain is gone. Do you do pillows too?',
    'I would like to kill two birds with one stone: change my address and order a new card.',
    'Sorry to bother you again, found the button now. Please ignore my last message.',
  ])('is low where only words are strong: %s', (text) => {
    expect(levelOf(text)).toBeLessThan(50);
  });

  it.each([
    'With respect, I have been more than patient. You have until Thursday, then my solicitor will write to you.',
    'Absolute clowns running this airline. Sat on the tarmac 4 hours with no water and two kids screaming.',
    "I don't want another voucher. I want a person with authority to call me today.",
    'so u just gonna ignore me',
    "You can't be serious about charging me for a cancellation that YOU made.",
  ])('is high, polite or not: %s', (text) => {
    expect(levelOf(text)).toBeGreaterThan(50);
  });
});

describe('signs', () => {
  it.each([
    ['The socket gets hot and there was a spark this morning.', 'safety'],
    ['My bank has opened a dispute for the 129.99.', 'chargeback'],
    ['I have emailed, called and tweeted.', 'repeated-contact'],
    ["My son's inhaler is in the delayed suitcase.", 'vulnerable'],
  ])('are seen in “%s”', (text, risk) => {
    expect(risksOf(text)).toContain(risk);
  });

  it.each([
    'My bank says the payment went through.',
    'I called and asked for a table by the window.',
    'The spark plugs arrived today, thank you.',
    'The parcel was left in the hot sun.',
  ])('are not seen in “%s”', (text) => {
    expect(risksOf(text)).toEqual([]);
  });
});

it('hears a remedy that is asked for at the end of a story', () => {
  expect(read('We left after one night and would like our money back.').wishes).toHaveLength(1);
  expect(read('Cancel everything and send me the confirmation.').wishes).toHaveLength(1);
});
