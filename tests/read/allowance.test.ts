import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeAllowance } from '@/lib/read/allowance';

it('the agent waits for nothing on a page that was quiet, however large it is', () => {
  const allowance = makeAllowance(0);
  allowance.spend(250);
  expect(allowance.wait(10)).toBe(0);
});

it('the agent’s page gives a hundredth of its time and what was saved up, never more', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 25, noNaN: true }), { maxLength: 300 }), (costs) => {
      const allowance = makeAllowance(0);
      let now = 0;
      let spent = 0;
      for (const cost of costs) {
        now += allowance.wait(now) + cost;
        spent += cost;
        allowance.spend(cost);
      }
      expect(spent).toBeLessThanOrEqual(300 + 2 * 25 + now * 0.01);
    }),
  );
});
