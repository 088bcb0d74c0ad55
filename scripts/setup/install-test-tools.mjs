// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebian, isDebianRoot, isUbuntu } from './install-debian.mjs';

/** Command → the Debian package that brings it. A screen without a monitor, and hands that press its keys. */
const SCREEN = { Xvfb: 'xvfb', xdotool: 'xdotool' };
/** Ubuntu has no such package, and its own Firefox is a snap, which can't run in a container. */
const FIREFOX = { 'firefox-esr': 'firefox-esr' };

/**
 * Installs what the end-to-end tests need on Debian. Where it can't be had, those tests say themselves why they are skipped,
 * and the others run.
 */
export async function installTestTools() {
  if (!isDebianRoot()) return;
  // Apart, so that a system without Firefox still gets its screen.
  for (const tools of isUbuntu() ? [SCREEN] : [SCREEN, FIREFOX]) {
    const missing = Object.entries(tools).filter(([command]) => !isOnPath(command));
    if (missing.length > 0) await install(missing.map(([, name]) => name));
  }
}

/** @param {string[]} packages */
async function install(packages) {
  try {
    await installDebian(packages);
  } catch (error) {
    console.warn(`Going on without ${packages.join(', ')}.`, error instanceof Error ? error.message : error);
  }
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}
