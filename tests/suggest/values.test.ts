import { describe, expect, it } from 'vitest';
import { placeholderValues } from '@/lib/suggest/values';
import { type ConversationLine, toConversation } from '@/scripts/conversation-line';
import { buildAnalysis } from './build-analysis';

function converse(text: string, more: Partial<ConversationLine> = {}) {
  return toConversation({
    id: '812',
    messages: [{ role: 'customer', author: 'Anna Weber', text }],
    ...more,
  });
}

function order(value: string, messageId = 'm1') {
  return { kind: 'order' as const, value, evidence: { messageId, start: 0, end: 0, quote: value } };
}

describe('values for placeholders', () => {
  it('fill the name that the page shows', () => {
    expect(placeholderValues(converse('Hello'), buildAnalysis())['customer.first_name']).toEqual({
      value: 'Anna',
      sure: true,
    });
  });

  it('offer a name that differs from the page’s when the customer signs with it', () => {
    const values = placeholderValues(converse('Where is it?\n\nBeth'), buildAnalysis());
    expect(values['customer.first_name']).toEqual({ value: 'Beth', sure: false });
  });

  it('fill an order number when there is only one, and offer the newest of several', () => {
    const one = buildAnalysis({ facts: [order('4471'), order('4471')] });
    const two = buildAnalysis({ facts: [order('4471'), order('5200')] });
    expect(placeholderValues(converse('x'), one)['order.number']).toEqual({ value: '4471', sure: true });
    expect(placeholderValues(converse('x'), two)['order.number']).toEqual({ value: '5200', sure: false });
  });

  it('take no fact from an agent’s message', () => {
    const conversation = converse('x', {
      messages: [
        { role: 'customer', text: 'x' },
        { role: 'agent', text: 'Is it 4471?' },
      ],
    });
    const values = placeholderValues(conversation, buildAnalysis({ facts: [order('4471', 'm2')] }));
    expect(values['order.number']).toBeUndefined();
  });

  it('drop “Re:” from the subject', () => {
    const values = placeholderValues(converse('x', { subject: 'Re: FWD: Two charges' }), buildAnalysis());
    expect(values['ticket.subject']).toEqual({ value: 'Two charges', sure: true });
  });

  it.each(['{{ x }}', 'a {b', '\u0007bell'])(
    'never hold template marks or control characters: %j',
    (subject) => {
      expect(
        placeholderValues(converse('x', { subject }), buildAnalysis())['ticket.subject'],
      ).toBeUndefined();
    },
  );

  it('quote the customer’s clause for the issue, and only offer it when it is heated', () => {
    const text = 'Hello. My card was charged twice this week, and nobody answers.';
    const start = text.indexOf('charged twice');
    const evidence = [{ messageId: 'm1', start, end: start + 13, quote: 'charged twice' }];
    const category = { primary: 'billing' as const, secondary: [], confidence: 1, cause: null, evidence };
    expect(placeholderValues(converse(text), buildAnalysis({ category })).issue).toEqual({
      value: 'My card was charged twice this week',
      sure: true,
    });
    const shouted = text.replace('card', 'CARD');
    expect(placeholderValues(converse(shouted), buildAnalysis({ category })).issue?.sure).toBe(false);
  });

  it('never fill a date to promise: which one is the agent’s to say', () => {
    const promise = { messageId: 'm1', start: 0, end: 1, quote: 'x' };
    const values = placeholderValues(
      converse('x'),
      buildAnalysis({
        promises: [{ evidence: promise, who: 'Sam', due: '2026-05-03T09:00:00Z', kept: null }],
      }),
    );
    expect(values['promise.date']).toEqual({ value: '3 May 2026', sure: false });
  });
});
