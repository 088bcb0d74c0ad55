// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runStep } from '../run-step.mjs';
import { isInstalled } from './is-installed.mjs';

/**
 * Runs `npm ci` in a folder unless its node_modules already holds what its lock file names.
 * @param {string} [folder] from the repository's root; that itself unless said otherwise
 */
export async function installPackages(folder = '.') {
  const installed = readEntries(join(root, folder, 'node_modules/.package-lock.json'));
  if (isInstalled(installed, readEntries(join(root, folder, 'package-lock.json')))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const label = folder === '.' ? 'Installing packages' : `Installing packages for ${folder}`;
  await runStep(label, npm, ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
}

/**
 * @param {string} file
 * @returns {import('./is-installed.mjs').Entries}
 */
function readEntries(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
