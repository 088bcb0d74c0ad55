/**
 * Starts and stops the real helpdesks that end-to-end tests work on.
 * In: a product's name. Out: its address and a login, or why this machine cannot have it. Knows no browser.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Product } from './truth';

export { lastSentMail } from './sent-mail';
export { truths } from './truth';

export type Bed =
  | { status: 'ready'; url: string; login: string; password: string }
  | { status: 'unavailable'; reason: string };

/** The exit status by which start.sh says that the machine cannot have the bed. */
const NOT_HERE = 3;
/** From a bare system an installation takes a minute or two; a slow mirror gets its chance. In milliseconds. */
const LONGEST_START = 20 * 60_000;

/**
 * Installs, seeds and starts what is missing; returns at once when the bed is up. `fresh` puts the seeded data back first.
 * Throws when the machine could have the bed and the start fails all the same.
 */
export async function startBed(product: Product, options: { fresh?: boolean } = {}): Promise<Bed> {
  const run = await runScript(product, 'start', options.fresh ? ['--reseed'] : []);
  if (run.exitStatus === NOT_HERE) return { status: 'unavailable', reason: run.errors.trim() };
  const ready = /^READY (\S+) (\S+) (\S+)$/.exec(run.output.trim().split('\n').at(-1) ?? '');
  const [, url, login, password] = ready ?? [];
  if (run.exitStatus !== 0 || !url || !login || !password) {
    throw new Error(`The bed ${product} did not start (status ${run.exitStatus}): ${run.errors}`);
  }
  return { status: 'ready', url, login, password };
}

/** Ends the bed's servers. The data stays for the next start. */
export async function stopBed(product: Product): Promise<void> {
  await runScript(product, 'stop', []);
}

interface ScriptRun {
  exitStatus: number;
  output: string;
  errors: string;
}

function runScript(product: Product, script: 'start' | 'stop', args: string[]): Promise<ScriptRun> {
  if (process.platform !== 'linux') {
    return Promise.resolve({ exitStatus: NOT_HERE, output: '', errors: 'the beds need Debian 12' });
  }
  const file = fileURLToPath(new URL(`${product}/${script}.sh`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = execFile('bash', [file, ...args], { timeout: LONGEST_START }, (error, output, errors) => {
      // Without bash, or after too long a time, there is no status at all.
      if (child.exitCode === null && error) reject(error);
      else resolve({ exitStatus: child.exitCode ?? 0, output, errors });
    });
  });
}
