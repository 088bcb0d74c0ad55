// @ts-check
/**
 * `npm start`: sets up, builds, and opens the practice inbox with the real side panel docked beside it. Without a display,
 * or with `--headless`, it does the main job by itself instead and prints what happened.
 */
import { join } from 'node:path';
import { buildWhenChanged } from './build-when-changed.mjs';
import { root } from './root.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';

async function start() {
  await setUpPackages();
  const browser = await setUpBrowser();
  process.env.EVENKEEL_BROWSER = browser.path;
  await buildWhenChanged('chrome');

  if (hasDisplay() && !process.argv.includes('--headless')) {
    const { showPractice } = await importTypeScript('start/show-practice.ts');
    await showPractice();
  } else {
    const { performMainJob } = await importTypeScript('start/perform-main-job.ts');
    await performMainJob();
  }
}

/**
 * Only now are the packages there that the rest is written with. Vite runs it as it runs the tests, with which it shares
 * its hands; a loader that adds words to functions would break those that are run inside a page.
 * @param {string} file in this folder
 */
async function importTypeScript(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts', file), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
