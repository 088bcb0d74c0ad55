// @ts-check
/**
 * What both `npm start` and `npm test` need before they can begin. In: a fresh clone, perhaps without packages or a
 * browser. Out: both in place. This folder's `.mjs` files use nothing but Node, since node_modules may not be there yet.
 */
import { checkNode } from './setup/check-node.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { installBrowser } from './setup/install-browser.mjs';
import { installPackages } from './setup/install-packages.mjs';

/**
 * Installs the packages; quick and silent when they are there.
 * @throws {Error} with one sentence on what to do
 */
export async function setUpPackages() {
  checkNode();
  await installPackages();
}

/**
 * Finds a browser, or installs one. Packages come first: they hold one of the installers.
 * @returns {Promise<import('./setup/find-browser.mjs').Browser>}
 * @throws {Error} with one sentence on what to do
 */
export async function setUpBrowser() {
  return findBrowser() ?? (await installBrowser());
}
