// @ts-check
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runStep } from '../run-step.mjs';
import { findBrowser } from './find-browser.mjs';
import { installDebian, isDebianRoot, isUbuntu } from './install-debian.mjs';

/**
 * @returns {Promise<import('./find-browser.mjs').Browser>}
 * @throws {Error} with one sentence on what to do, when no way of installing one worked
 */
export async function installBrowser() {
  const reasons = [];
  for (const install of waysToInstall()) {
    try {
      await install();
    } catch (error) {
      reasons.push(findReason(error));
    }
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error(
    [
      ...reasons,
      'No browser was found and none could be installed: please install Chromium, or set EVENKEEL_BROWSER to the path of Chromium, Edge, Brave or Chrome.',
    ].join('\n'),
  );
}

/**
 * The one line of an installer's output that says what went wrong.
 * @param {unknown} error
 */
function findReason(error) {
  const [headline = '', ...output] = String(error instanceof Error ? error.message : error).split('\n');
  const reason = output.find((line) => /^E: |\b(error|failed|failure)\b/i.test(line)) ?? output.at(-1) ?? '';
  return `${headline} ${reason.trim()}`.trim();
}

function waysToInstall() {
  const playwright = join(root, 'node_modules/playwright-core/cli.js');
  const download = ['install', ...(isDebianRoot() ? ['--with-deps'] : []), 'chromium', '--no-shell'];
  const fromPlaywright = () => runStep('Downloading Chromium', process.execPath, [playwright, ...download]);
  const fromDebian = () => installDebian(['chromium', 'fonts-liberation']);
  return isDebianRoot() && !isUbuntu() ? [fromDebian, fromPlaywright] : [fromPlaywright];
}
