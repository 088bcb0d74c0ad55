// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed with files that could not be loaded, hooks that broke and errors that no test caught
 * @property {{ name: string, reason: string }[]} skipped
 */

/**
 * Vitest's reporter for `npm test`: writes one `Count` to the file that EVENKEEL_TEST_COUNT names.
 */
export default class CountReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {Count} */
    const count = { passed: 0, failed: unhandled.length, skipped: [] };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) add(count, test);
    }
    const file = process.env.EVENKEEL_TEST_COUNT;
    if (file) writeFileSync(file, JSON.stringify(count));
  }
}

/**
 * @param {Count} count
 * @param {import('vitest/node').TestCase} test
 */
function add(count, test) {
  const result = test.result();
  if (result.state === 'passed') count.passed += 1;
  else if (result.state === 'skipped')
    count.skipped.push({ name: test.fullName, reason: findReason(test, result.note) });
  // A test that is still pending at the end never finished.
  else count.failed += 1;
}

/**
 * @param {import('vitest/node').TestCase} test
 * @param {string | undefined} note what the test itself says
 */
function findReason(test, note) {
  for (let place = test.parent; ; place = place.parent) {
    if (place.errors().length > 0) return 'what it stands on failed';
    if (place.type === 'module') return note ?? 'no reason given';
  }
}
