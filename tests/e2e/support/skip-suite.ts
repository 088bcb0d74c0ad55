import { describe, it } from 'vitest';

/** Names a suite that this system cannot run, with the reason, so that `npm test` counts and tells it. */
export function skipSuite(name: string, reason: string): void {
  describe(name, () => {
    it('can run here', ({ skip }) => skip(reason));
  });
}
