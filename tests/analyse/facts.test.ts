import { expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';

const factsOf = (text: string) =>
  analyse(makeConversation(`customer: ${text}`)).facts.map(({ kind, value }) => `${kind} ${value}`);

it.each([
  ['My order number is 10382-A.', 'order 10382-A'],
  ['Booking ref KX4410, please.', 'order KX4410'],
  ['See invoice INV-2207.', 'invoice INV-2207'],
  ['Tracking number: 1Z999AA10123456784', 'tracking 1Z999AA10123456784'],
  ['You took £1,045.99 from me.', 'amount £1,045.99'],
  ['Ich habe 45,90 € bezahlt.', 'amount 45,90 €'],
  ['It was 20 dollars.', 'amount 20 dollars'],
  ['It broke on 3 May.', 'date 3 May'],
  ['I wrote on 2026-05-03 already.', 'date 2026-05-03'],
  ['Write to ana@example.com.', 'email ana@example.com'],
  ['Call +44 20 7946 0018.', 'phone +44 20 7946 0018'],
  ['My name is Ana Ruiz.', 'name Ana Ruiz'],
  ['I bought it at your shop in Leeds.', 'place Leeds'],
  ['I ordered a blue kettle from you.', 'product blue kettle'],
])('reads %s', (text, fact) => {
  expect(factsOf(text)).toContain(fact);
});

it.each([
  'I waited 3 hours.',
  'Version 2.3.1 crashes.',
  'It has 4 legs and 2 doors.',
  'I have order problems since ages.',
])('reads nothing into %s', (text) => {
  expect(factsOf(text)).toEqual([]);
});

it('says a fact once, however often it was said', () => {
  const { facts } = analyse(makeConversation('customer: Order 10382.', 'customer: I mean order 10382!'));
  expect(facts).toHaveLength(1);
});
