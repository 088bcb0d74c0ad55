// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runStep } from '../run-step.mjs';
import { isInstalled } from './is-installed.mjs';

/** Runs `npm ci` unless node_modules already holds what the lock file names. */
export async function installPackages() {
  const installed = readEntries(join(root, 'node_modules/.package-lock.json'));
  if (isInstalled(installed, readEntries(join(root, 'package-lock.json')))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await runStep('Installing packages', npm, ['ci', '--no-audit', '--no-fund']);
}

/**
 * @param {string} file
 * @returns {import('./is-installed.mjs').Entries}
 */
function readEntries(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
