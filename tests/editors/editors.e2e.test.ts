import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { listBehaviours, runZoo, type ZooRun } from './run-zoo';

let run: ZooRun;
beforeAll(async () => {
  run = await runZoo();
});
afterAll(() => run.close());

describe.each(catalogue)('$id', (specimen) => {
  it.for(listBehaviours(specimen))(`${specimen.id}: $name`, { timeout: 400_000 }, async (behaviour) => {
    const trial = await run.trial(specimen, behaviour);
    expect(trial, JSON.stringify(trial, null, 2)).toMatchObject({ passed: true, faults: [] });
  });
});
