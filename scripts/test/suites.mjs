// @ts-check
/**
 * What `npm test` runs, in this order: the quick ones first. A `check` is one tool that passes or fails; a `vitest`
 * suite counts its tests. What is `byNameOnly` is part of
 * another.
 */

/**
 * @typedef {{ name: string, kind: 'check', commands: string[][] }} CheckSuite
 * @typedef {{ name: string, kind: 'vitest', args: string[], needsBrowser?: true, byNameOnly?: true }} VitestSuite
 * @typedef {CheckSuite | VitestSuite} Suite
 */

const wxt = 'node_modules/wxt/bin/wxt.mjs';
const build = 'scripts/build.mjs';
const tsc = 'node_modules/typescript/bin/tsc';
const biome = 'node_modules/@biomejs/biome/bin/biome';
const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

const modules = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

/** @type {readonly Suite[]} */
export const suites = [
  // Types of the manifest and of the extension's own files are made by WXT.
  {
    name: 'types',
    kind: 'check',
    commands: [
      [wxt, 'prepare'],
      [tsc, '--noEmit'],
    ],
  },
  { name: 'lint', kind: 'check', commands: [[biome, 'ci', '--colors=off', '--error-on-warnings', '.']] },
  {
    name: 'boundaries',
    kind: 'check',
    commands: [[cruise, '--config', '.dependency-cruiser.cjs', ...modules]],
  },
  {
    name: 'house',
    kind: 'vitest',
    args: ['--project', 'unit', 'tests/house.test.ts', 'tests/boundaries.test.ts'],
    byNameOnly: true,
  },
  { name: 'build for Chrome', kind: 'check', commands: [[build, 'chrome']] },
  { name: 'build for Firefox', kind: 'check', commands: [[build, 'firefox']] },
  { name: 'unit', kind: 'vitest', args: ['--project', 'unit', '--project', 'component'] },
  { name: 'browser', kind: 'vitest', args: ['--project', 'browser'], needsBrowser: true },
  { name: 'e2e', kind: 'vitest', args: ['--project', 'e2e'], needsBrowser: true },
];
