import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';

const promisesOf = (...turns: string[]) => analyse(makeConversation(...turns)).promises;

describe('what agents promised', () => {
  it('is due relative to when it was written', () => {
    const [promise] = promisesOf('customer: Hi', 'agent: I’ll call you tomorrow at 10am.');
    expect(promise?.who).toBe('Sam');
    const due = new Date(promise?.due ?? 0);
    expect([due.getDate(), due.getMonth(), due.getHours()]).toEqual([5, 4, 10]);
  });

  it('has no date when none was given', () => {
    expect(promisesOf('customer: Hi', 'agent: We will look into this for you.')[0]?.due).toBeNull();
  });

  it('is kept when a later message says that it was done', () => {
    const [promise] = promisesOf(
      'customer: Hi',
      'agent: I’ll refund the second charge by Friday.',
      'customer: ok',
      'agent: I have refunded the charge this morning.',
    );
    expect(promise?.kept?.quote).toBe('I have refunded the charge this morning.');
  });

  it('stays open when something else was done', () => {
    const [promise] = promisesOf(
      'customer: Hi',
      'agent: I’ll refund the second charge by Friday.',
      'agent: I have updated your address.',
    );
    expect(promise?.kept).toBeNull();
  });

  it.each([
    'You can find it in the menu.',
    'I’ll need your order number.',
    'We can’t promise a date.',
    'Let me know how it goes.',
  ])('is not “%s”', (text) => {
    expect(promisesOf('customer: Hi', `agent: ${text}`)).toEqual([]);
  });

  it('is never a customer’s', () => {
    expect(promisesOf('customer: I will call you tomorrow.')).toEqual([]);
  });
});
