import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';
import { type AgentRow, readData } from './read-data';

const stepsOf = (text: string) =>
  analyse(makeConversation('customer: hello', `agent: ${text}`), { language: 'en' })
    .steps.map(({ step }) => step)
    .filter((step): boolean => step !== 'respond');

describe('steps in agents’ sentences', () => {
  const rows = readData<AgentRow>('agents-en').map((row) => ({ ...row, found: stepsOf(row.text) }));

  it('finds nine of ten that a reader found', () => {
    const wanted = rows.filter(({ step }) => step !== null);
    const hit = wanted.filter(({ step, found }) => step && found.includes(step));
    expect(hit.length / wanted.length).toBeGreaterThan(0.9);
  });

  it('is right nine times of ten', () => {
    const all = rows.flatMap(({ step, found }) => found.map((one) => one === step));
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.9);
  });

  it('counts no apology with an “if” or a “but”', () => {
    expect(stepsOf('I’m sorry if that upset you.')).not.toContain('apologise');
    expect(stepsOf('I’m sorry, but that is our rule.')).not.toContain('apologise');
  });

  it('takes a plan for an agreement only when it has a date', () => {
    expect(stepsOf('I’ll send you the label by Friday.')).toContain('agree');
    expect(stepsOf('I’ll send you the label.')).not.toContain('agree');
  });

  it('tells doing from planning', () => {
    expect(stepsOf('I have refunded the second charge.')).toContain('execute');
    expect(stepsOf('I will refund the second charge.')).not.toContain('execute');
  });
});

it('does not count an internal note as a first response', () => {
  const { steps } = analyse(makeConversation('customer: hello', 'note: I’m sorry that this happened.'));
  expect(steps).toEqual([]);
});
