// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runCommand } from '../run-command.mjs';

/** @typedef {import('./count-reporter.mjs').Count & { seconds: number, output: string }} Result */

/**
 * Runs one suite to its end, whatever happens in it.
 * @param {import('./suites.mjs').Suite} suite
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
export function runSuite(suite, env) {
  return suite.kind === 'check' ? runCheck(suite, env) : runVitest(suite, env);
}

/**
 * @param {import('./suites.mjs').CheckSuite} suite
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
async function runCheck(suite, env) {
  let output = '';
  let seconds = 0;
  for (const command of suite.commands) {
    const result = await runCommand(suite.name, process.execPath, command, env);
    output += result.output;
    seconds += result.seconds;
    if (!result.succeeded) return { passed: 0, failed: 1, skipped: [], seconds, output };
  }
  return { passed: 1, failed: 0, skipped: [], seconds, output };
}

/**
 * @param {import('./suites.mjs').VitestSuite} suite
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
async function runVitest(suite, env) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-count-'));
  const file = join(folder, 'count.json');
  const reporter = join(root, 'scripts/test/count-reporter.mjs');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'tests/vitest.config.ts', ...suite.args];
  const command = [...vitest, '--reporter=default', `--reporter=${reporter}`];
  const run = await runCommand(suite.name, process.execPath, command, { ...env, EVENKEEL_TEST_COUNT: file });
  const count = readCount(file);
  rmSync(folder, { recursive: true });
  // A runner that fails without a failed test to show for it (no test found, a crash) is a failure in itself.
  if (!run.succeeded && count.failed === 0) count.failed = 1;
  return { ...count, seconds: run.seconds, output: run.output };
}

/**
 * @param {string} file
 * @returns {import('./count-reporter.mjs').Count}
 */
function readCount(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: [] };
  return JSON.parse(readFileSync(file, 'utf8'));
}
