import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { behaviours } from './behaviours';
import { catalogue } from './catalogue';
import { firefoxProgram } from './open-firefox';
import { listBehaviours, runZoo, type ZooRun } from './run-zoo';

/** What differs from browser to browser; `npm run bench:insert` tries the others in Firefox too. */
const TRIED = new Set([
  'never',
  'selection',
  'paragraphs-inside',
  'special',
  'undo',
  'typing-paragraphs',
  'elsewhere',
  'undo-insert',
  'rich',
]);
const tried = behaviours.filter(({ id }) => TRIED.has(id));

describe('in Firefox', () => {
  const isMissing = !existsSync(firefoxProgram);
  let run: ZooRun;

  beforeAll(async () => {
    if (!isMissing) run = await runZoo('firefox', tried);
  });
  afterAll(() => run?.close());
  beforeEach((context) => {
    if (isMissing) context.skip(`there is no Firefox at ${firefoxProgram}; EVENKEEL_FIREFOX can name one`);
  });

  describe.each(catalogue)('$id', (specimen) => {
    const fitting = listBehaviours(specimen, 'firefox').filter((one) => tried.includes(one));

    it.for(fitting)(`${specimen.id}: $name`, { timeout: 400_000 }, async (behaviour) => {
      const trial = await run.trial(specimen, behaviour);
      expect(trial, JSON.stringify(trial, null, 2)).toMatchObject({ passed: true, faults: [] });
    });
  });
});
