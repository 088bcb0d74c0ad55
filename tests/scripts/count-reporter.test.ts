import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../list-files';

const files = {
  'mixed.test.ts': `
    import { expect, it } from 'vitest';
    it('holds', () => expect(1).toBe(1));
    it('holds too', () => expect(2).toBe(2));
    it('breaks', () => expect(1).toBe(2));
    it('waits for a helpdesk', ({ skip }) => skip('there is none here'));`,
  'unloadable.test.ts': `throw new Error('broken before its first test');`,
  'hook.test.ts': `
    import { beforeAll, describe, it } from 'vitest';
    describe('after a broken hook', () => {
      beforeAll(() => { throw new Error('no ground to stand on'); });
      it('is not run', () => {});
    });`,
  'unhandled.test.ts': `
    import { it } from 'vitest';
    it('leaves a promise behind', () => { void Promise.reject(new Error('nobody listens')); });`,
};

let folder: string;
let count: { passed: number; failed: number; skipped: { name: string; reason: string }[] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-count-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const reporter = join(root, 'scripts/test/count-reporter.mjs');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const result = join(folder, 'count.json');
  spawnSync(process.execPath, [vitest, 'run', '--root', folder, `--reporter=${reporter}`], {
    env: { ...process.env, EVENKEEL_TEST_COUNT: result },
  });
  count = JSON.parse(readFileSync(result, 'utf8'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('what passes is counted as passed', () => {
  expect(count.passed).toBe(3);
});

it('a file that cannot be loaded, a broken hook and an error that nobody caught are failures', () => {
  const [brokenTest, unloadable, hook, unhandled] = [1, 1, 1, 1];
  expect(count.failed).toBe(brokenTest + unloadable + hook + unhandled);
});

it('what is left out is named with its reason', () => {
  expect(count.skipped).toContainEqual({ name: 'waits for a helpdesk', reason: 'there is none here' });
  expect(count.skipped).toContainEqual({
    name: 'after a broken hook > is not run',
    reason: 'what it stands on failed',
  });
});
