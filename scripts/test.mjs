// @ts-check
/**
 * `npm test`: sets up, runs every suite and closes with one line that adds up what the runners counted.
 * `node scripts/test.mjs unit lint` runs only the suites it names.
 */

import { installPackages } from './setup/install-packages.mjs';
import { installTestTools } from './setup/install-test-tools.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';
import { runSuite } from './test/run-suite.mjs';
import { suites } from './test/suites.mjs';

/** @param {string[]} names */
async function test(names) {
  const chosen = choose(names);
  const env = await prepare(chosen);

  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of chosen) {
    const result = await runSuite(suite, env);
    report(suite, result);
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped.length;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0;
}

/**
 * Installs what the chosen suites need, and no more.
 * @param {readonly import('./test/suites.mjs').Suite[]} chosen
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function prepare(chosen) {
  await setUpPackages();
  if (!chosen.some((suite) => suite.kind === 'vitest' && suite.needsBrowser)) return process.env;
  const browser = await setUpBrowser();
  await installTestTools();
  await installPackages('tests/editors');
  return { ...process.env, EVENKEEL_BROWSER: browser.path };
}

/** @param {string[]} names */
function choose(names) {
  const unknown = names.filter((name) => !suites.some((suite) => matches(suite, name)));
  if (unknown.length > 0) {
    throw new Error(
      `There is no suite called ${unknown.join(', ')}. There are: ${suites.map((s) => s.name).join(', ')}.`,
    );
  }
  if (names.length > 0) return suites.filter((suite) => names.some((name) => matches(suite, name)));
  return suites.filter((suite) => suite.kind === 'check' || !suite.byNameOnly);
}

/**
 * `build` names both builds.
 * @param {import('./test/suites.mjs').Suite} suite
 * @param {string} name
 */
function matches(suite, name) {
  return suite.name === name || suite.name.startsWith(`${name} `);
}

/**
 * @param {import('./test/suites.mjs').Suite} suite
 * @param {import('./test/run-suite.mjs').Result} result
 */
function report(suite, result) {
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  const counts = [`${result.passed} passed`];
  if (result.failed > 0) counts.push(`${result.failed} failed`);
  if (result.skipped.length > 0) counts.push(`${result.skipped.length} skipped`);
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${suite.name}: ${counts.join(', ')} (${result.seconds.toFixed(1)} s)`,
  );
  for (const { name, reason } of result.skipped) console.log(`    skipped: ${name}: ${reason}`);
}

try {
  process.exitCode = (await test(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
