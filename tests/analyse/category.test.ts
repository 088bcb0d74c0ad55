import { expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';
import { type CustomerRow, readData } from './read-data';

const categoryOf = (text: string) =>
  analyse(makeConversation(`customer: ${text}`), { language: 'en' }).category;

it.each([
  ['I was charged twice for the same order.', 'billing', 'billing-error'],
  ['You took £258 for ONE table.', 'billing', 'billing-error'],
  ['Nobody calls me back.', 'communication', 'miscommunication'],
  ['The brochure said sea view, we look at a car park.', 'expectations', 'unfulfilled-promise'],
  ['My parcel never arrived.', 'service-delivery', 'missed-deadline'],
  ['The lamp arrived broken and the shade is cracked.', 'product-quality', 'poor-quality'],
  ['I am locked out of my account and the password reset does not work.', 'account-access', null],
  ['Your app keeps crashing with an error message.', 'outage-technical', null],
  ['Nobody replies to my emails and your agent was rude.', 'communication', 'miscommunication'],
  ['You refuse to refund me because of your ridiculous policy.', 'policy', 'policy'],
  [
    'The advert promised free installation, but now you want £80. It is misleading.',
    'expectations',
    'unfulfilled-promise',
  ],
])('%s is about %s', (text, primary, cause) => {
  expect(categoryOf(text)).toMatchObject({ primary, cause });
});

it.each(['Thank you so much!', 'What are your opening hours?', 'Yes, that is right.'])(
  'says nothing about “%s”',
  (text) => {
    expect(categoryOf(text)).toBeNull();
  },
);

it('takes an ill customer for no outage', () => {
  const text = 'I have been ill for two weeks and was not working, so I missed your deadline.';
  expect(categoryOf(text)?.primary).not.toBe('outage-technical');
});

it('is right more often than not when it says something', () => {
  const said = readData<CustomerRow>('customers-en').flatMap(({ text, category }) => {
    const found = categoryOf(text);
    return found ? [found.primary === category] : [];
  });
  expect(said.filter(Boolean).length / said.length).toBeGreaterThan(0.6);
});
