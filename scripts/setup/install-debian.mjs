// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runStep } from '../run-step.mjs';

const ATTEMPTS = 4;

/** Whether packages can be installed here: Debian or one of its kin, as root. */
export function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/os-release');
}

/** Ubuntu's chromium package is only a pointer to a snap, which can't run in a container. */
export function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs Debian packages without a question. Another apt may hold the lock: `install` can wait for it, `update` can't
 * everywhere, so both are tried again after a while.
 * @param {string[]} packages
 * @throws {Error} when the last attempt failed
 */
export async function installDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  await again(() => runStep('Refreshing the package lists', 'apt-get', [...patient, 'update', '-q'], env));
  const install = [...patient, 'install', '-q', '-y', '--no-install-recommends', ...packages];
  await again(() => runStep(`Installing ${packages.join(', ')}`, 'apt-get', install, env));
}

/** @param {() => Promise<unknown>} attempt */
async function again(attempt, left = ATTEMPTS) {
  try {
    await attempt();
  } catch (error) {
    if (left <= 1) throw error;
    await sleep(10_000);
    await again(attempt, left - 1);
  }
}
