import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { listBehaviours, runZoo, type ZooRun } from './run-zoo';

/** What an editor does not do for a person's own paste either; it is reported to the agent as changed. */
const EDITORS_OWN = new Set(['editor-js: puts paragraphs into the middle of a line']);

let run: ZooRun;
beforeAll(async () => {
  run = await runZoo();
});
afterAll(() => run.close());

describe.each(catalogue)('$id', (specimen) => {
  it.for(listBehaviours(specimen))(`${specimen.id}: $name`, { timeout: 400_000 }, async (behaviour) => {
    const trial = await run.trial(specimen, behaviour);
    if (EDITORS_OWN.has(`${specimen.id}: ${behaviour.name}`)) {
      expect(trial.outcome).toMatchObject({ status: 'changed' });
      return;
    }
    expect(trial, JSON.stringify(trial, null, 2)).toMatchObject({ passed: true, faults: [] });
  });
});
