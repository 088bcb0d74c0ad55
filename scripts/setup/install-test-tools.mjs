// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebian, isDebianRoot } from './install-debian.mjs';

/** Command → the Debian package that brings it. A screen without a monitor, and hands that press its keys. */
const TOOLS = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** Installs what the end-to-end tests need on Debian; elsewhere those tests say themselves why they can't run. */
export async function installTestTools() {
  const missing = Object.entries(TOOLS).filter(([command]) => !isOnPath(command));
  if (missing.length > 0 && isDebianRoot()) await installDebian(missing.map(([, name]) => name));
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}
