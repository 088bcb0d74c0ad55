import { type Behaviour, behaviours } from './behaviours';
import { buildZoo } from './build-zoo';
import { catalogue, type Specimen } from './catalogue';
import type { Desk } from './desk';
import type { Trial } from './judge-trial';
import { openDesk } from './open-desk';
import { openFirefox } from './open-firefox';
import { serveZoo } from './serve-zoo';
import { tryBehaviour } from './try-behaviour';

/** A run of the whole zoo, or of some of its editors, whose trials can be waited for one by one. */
export type ZooRun = {
  trial(specimen: Specimen, behaviour: Behaviour): Promise<Trial>;
  close(): Promise<void>;
};

export type BrowserName = 'chromium' | 'firefox';

/** Most of a trial is waiting, so that several desks share a processor well. */
const DESKS = 5;

/** Starts a run. Editors are shared out over a few desks; in each editor the behaviours are tried in order, once. */
export async function runZoo(
  browser: BrowserName = 'chromium',
  wanted: readonly Behaviour[] = behaviours,
  specimens: readonly Specimen[] = catalogue,
): Promise<ZooRun> {
  buildZoo();
  const server = await serveZoo();
  const address = `http://localhost:${server.port}/`;
  const desks = await Promise.all(
    Array.from({ length: Math.min(DESKS, specimens.length) }, () =>
      browser === 'firefox' ? openFirefox(address) : openDesk(address),
    ),
  );
  const trials = new Map(
    specimens.flatMap((specimen) =>
      fittingBehaviours(specimen).map((one) => [keyOf(specimen, one), promiseTrial()] as const),
    ),
  );
  const queue = [...specimens];
  const work = Promise.all(desks.map(workThrough));

  return {
    trial(specimen, behaviour) {
      const trial = trials.get(keyOf(specimen, behaviour));
      return trial
        ? trial.promise
        : Promise.reject(new Error(`${keyOf(specimen, behaviour)} is not in this run`));
    },
    async close() {
      await work;
      await Promise.all(desks.map((desk) => desk.close()));
      server.close();
    },
  };

  function fittingBehaviours(specimen: Specimen): Behaviour[] {
    return listBehaviours(specimen, browser).filter((one) => wanted.includes(one));
  }

  async function workThrough(desk: Desk): Promise<void> {
    for (let specimen = queue.shift(); specimen; specimen = queue.shift()) {
      await desk.visit(`${address}${specimen.id}.html`);
      for (const behaviour of fittingBehaviours(specimen)) {
        const trial = trials.get(keyOf(specimen, behaviour));
        await tryBehaviour(desk, specimen, behaviour).then(trial?.resolve, trial?.reject);
      }
    }
  }
}

/** The behaviours that an editor can show at all. No test can compose a word in Firefox. */
export function listBehaviours(specimen: Specimen, browser: BrowserName = 'chromium'): Behaviour[] {
  return behaviours.filter(
    ({ appliesTo, composing }) =>
      (appliesTo === undefined || appliesTo(specimen)) && (composing === undefined || browser === 'chromium'),
  );
}

/** A trial to come, and the way to settle it. */
function promiseTrial() {
  let resolve: (trial: Trial) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Trial>((onTrial, onError) => {
    resolve = onTrial;
    reject = onError;
  });
  // Whoever asks for it later gets the error; until then it is nobody's.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

function keyOf(specimen: Specimen, behaviour: Behaviour): string {
  return `${specimen.id}: ${behaviour.name}`;
}
