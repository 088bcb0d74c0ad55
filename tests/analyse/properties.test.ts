import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { Analysis } from '@/lib/model/analysis';
import type { Conversation, Message } from '@/lib/model/conversation';
import { makeConversation } from './make-conversation';

const words = fc.constantFrom(
  'refund',
  'I’ll',
  'manager',
  'never',
  '?',
  '!!!',
  '\n',
  'STOP',
  'IT',
  'NOW',
  '£45.99',
  'order #123',
  'sorry',
  'bitte',
  'merci',
  'hola',
  'by Friday',
  '\u0301',
  '\ud83d',
  '😡',
  '…',
  'a@b',
  'ﬁ',
  '\u202e',
  'İ',
  'ß',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
);
const message: fc.Arbitrary<Message> = fc.record({
  id: fc.string({ maxLength: 4 }),
  role: fc.constantFrom('customer', 'agent', 'note', 'unknown'),
  author: fc.string({ maxLength: 10 }),
  text,
  sentAt: fc.option(
    fc
      .date({ noInvalidDate: true, min: new Date('1990'), max: new Date('2100') })
      .map((date) => date.toISOString()),
  ),
  sentAtText: fc.constant(''),
  origin: fc.constant('page'),
});
const conversation: fc.Arbitrary<Conversation> = fc.array(message, { maxLength: 12 }).map((messages) => ({
  ...makeConversation(),
  messages: messages.map((one, index) => ({ ...one, id: `${one.id}-${index}` })),
}));

it('gives a valid analysis of anything, and quotes exactly', () => {
  fc.assert(
    fc.property(
      conversation,
      fc.constantFrom(null, 'en', 'de', 'es', 'fr', 'pt', 'ja'),
      (given, language) => {
        const analysis = analyse(given, { language });
        expect(Analysis.safeParse(analysis).error).toBeUndefined();
        const texts = new Map(given.messages.map(({ id, text }) => [id, text]));
        for (const { messageId, start, end, quote } of collectEvidence(analysis))
          expect(texts.get(messageId)?.slice(start, end)).toBe(quote);
        for (const { level } of analysis.tension.points) expect(level >= 0 && level <= 100).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

it('does not change what it is given', () => {
  fc.assert(
    fc.property(conversation, (given) => {
      const before = structuredClone(given);
      analyse(given);
      expect(given).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

it('says the same whether it has seen the beginning before or not', () => {
  fc.assert(
    fc.property(conversation, (given) => {
      const analyser = createAnalyser();
      for (let length = 0; length <= given.messages.length; length += 1)
        analyser({ ...given, messages: given.messages.slice(0, length) });
      expect(analyser(given)).toEqual(analyse(given));
    }),
    { numRuns: 60 },
  );
});

function collectEvidence(value: unknown): { messageId: string; start: number; end: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(collectEvidence);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [value as { messageId: string; start: number; end: number; quote: string }];
  return Object.values(value).flatMap(collectEvidence);
}
