// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep } from './run-step.mjs';

/** All that a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

const TARGETS = {
  chrome: { folder: 'chrome-mv3', args: ['build'] },
  firefox: { folder: 'firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/**
 * @param {string} name
 * @returns {name is keyof typeof TARGETS}
 */
export function isTarget(name) {
  return name in TARGETS;
}

/**
 * Builds the extension unless the last build was made of the very same sources.
 * @param {keyof typeof TARGETS} target
 * @returns {Promise<string>} the built extension's folder
 * @throws {Error} with the build's output, when it fails
 */
export async function buildWhenChanged(target) {
  const { folder, args } = TARGETS[target];
  const built = join(root, '.output', folder);
  const stamp = `${built}.sources`;
  const sources = fingerprint();
  const isCurrent =
    existsSync(join(built, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (!isCurrent) {
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    // A test runner says `test` here, and would get React's slow half.
    const env = { ...process.env, NODE_ENV: 'production' };
    await runStep(`Building for ${target}`, process.execPath, [wxt, ...args], env);
    writeFileSync(stamp, sources);
  }
  return built;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => listFiles(join(root, source)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
