import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { measureAuc } from '@/scripts/train/measure-auc';
import { makeConversation } from './make-conversation';
import { type CustomerRow, readData } from './read-data';

const rows = readData<CustomerRow>('customers-en');
const levelOf = (text: string) =>
  analyse(makeConversation(`customer: ${text}`), { language: 'en' }).tension.level ?? 0;
const scored = rows.map((row) => ({ ...row, level: levelOf(row.text) }));
const meanOf = (heat: number) => {
  const levels = scored.filter((row) => row.heat === heat).map(({ level }) => level);
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
};

describe('the level of a customer’s message', () => {
  it('ranks upset messages above calm ones', () => {
    const auc = measureAuc(scored.map(({ level, heat }) => ({ score: level, positive: heat >= 2 })));
    expect(auc).toBeGreaterThan(0.8);
  });

  it('rises with how heated readers found the messages', () => {
    const means = [0, 1, 2, 3, 4].map(meanOf);
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(meanOf(4) - meanOf(0)).toBeGreaterThan(50);
  });

  it('is 0 for a message without words', () => {
    expect(levelOf('')).toBe(0);
    expect(levelOf('… —')).toBe(0);
  });

  it('does not climb because a calm mail is long', () => {
    const calm = 'Could you please tell me when the blue kettle will be back in stock? ';
    expect(levelOf(calm.repeat(20))).toBeLessThan(levelOf(calm) + 15);
  });

  it('quotes what raised it', () => {
    const { points } = analyse(makeConversation('customer: This is the third time. I am furious.')).tension;
    expect(points[0]?.evidence.map(({ quote }) => quote).join(' ')).toContain('furious');
  });

  it('says that it is rising when the last three messages get hotter', () => {
    const { tension } = analyse(
      makeConversation(
        'customer: Hi, could you check my order please?',
        'agent: We are busy.',
        'customer: Still nothing, this is really annoying.',
        'agent: Please wait.',
        'customer: This is a disgrace, you liars. I want my money back NOW!!!',
      ),
    );
    expect(tension.trend).toBe('rising');
    expect(tension.change).toBeGreaterThan(30);
  });
});

describe('the emotion', () => {
  const emotionOf = (text: string) => analyse(makeConversation(`customer: ${text}`)).tension.emotion;

  it('is named when the words are plain', () => {
    expect(emotionOf('I am absolutely furious about this.')).toBe('angry');
    expect(emotionOf('Thank you so much for your help, that fixed it.')).toBe('grateful');
  });

  it('stays blank when they are not', () => {
    expect(emotionOf('My order number is 4471.')).toBeNull();
    expect(emotionOf('Great job leaving a laptop in the rain.')).toBeNull();
  });
});

describe('the agents’ own line', () => {
  const agentLevel = (text: string) =>
    analyse(makeConversation('customer: Where is my order?', `agent: ${text}`)).tension.agentPoints[0]
      ?.level ?? 0;

  it('lies low when an agent names the customer’s anger', () => {
    expect(agentLevel('I can see how frustrating and upsetting this must be.')).toBeLessThan(20);
  });

  it('rises when an agent blames', () => {
    expect(agentLevel('As I already told you, you should have read the terms. Calm down.')).toBeGreaterThan(
      agentLevel('Your order is on its way.') + 10,
    );
  });
});
