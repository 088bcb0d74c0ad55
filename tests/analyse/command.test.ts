import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('answers every line in order and goes on after a bad one', () => {
  const lines = [
    '{"id": "a", "text": "I want to speak to your manager!"}',
    'not json',
    '{"id": 7}',
    '{"id": 8, "messages": [{"role": "boss", "text": "x"}]}',
    '{"id": 9, "now": "2026-05-04T09:00:00Z", "messages": [{"role": "customer", "text": "Hi"}, {"role": "agent", "text": "I’ll call you tomorrow."}]}',
  ];
  const output = execFileSync('npx', ['tsx', 'scripts/analyse.ts'], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 7, 8, 9]);
  expect(answers.map(({ error }) => typeof error)).toEqual([
    'undefined',
    'string',
    'string',
    'string',
    'undefined',
  ]);
  expect(answers[0].analysis.risks[0].risk).toBe('manager');
  expect(answers[4].analysis.promises[0].due).toMatch(/^2026-05-05/);
});
