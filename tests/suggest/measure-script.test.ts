import { describe, expect, it } from 'vitest';
import { createScriptGauge } from '@/lib/suggest/measure-script';

const gauge = createScriptGauge([
  'I am sorry that we took your payment twice. Putting it right is our job.',
  'You will hear from me by {{ promise.date }}, whatever I find out until then.',
]);

describe('the gauge of ready-made words', () => {
  it('is full for phrases and empty for words of one’s own', () => {
    expect(gauge('I am sorry that we took your payment twice. Putting it right is our job.').share).toBe(1);
    expect(gauge('The driver rang at the wrong house, I have just spoken with him.').share).toBe(0);
  });

  it('is between when both are there, and does not mind what was filled in', () => {
    const { words, share } = gauge(
      'You will hear from me by Friday, whatever I find out until then. I rang the depot about your blue kettle myself.',
    );
    expect(words).toBe(22);
    expect(share).toBeCloseTo(12 / 22, 5);
  });

  it('leaves out what somebody else wrote', () => {
    const own = 'I rang the depot about your blue kettle.';
    for (const rest of [
      '> I am sorry that we took your payment twice.',
      'On 3 Nov 2026 Dana Reyes wrote:\nI am sorry that we took your payment twice.',
      '-- \nI am sorry that we took your payment twice.',
    ])
      expect(gauge(`${own}\n\n${rest}`)).toEqual(gauge(own));
  });

  it('measures nothing in an empty draft', () => {
    expect(gauge('  \n')).toEqual({ words: 0, share: 0 });
  });
});
