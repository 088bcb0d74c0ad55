// @ts-check
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path the executable
 */

/** By order of preference: least likely to be somebody's everyday browser first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'brave-browser',
  'brave',
  'microsoft-edge-stable',
  'microsoft-edge',
  'google-chrome-stable',
  'google-chrome',
];

const MAC_APPS = [
  ['Chromium.app', 'Chromium'],
  ['Google Chrome for Testing.app', 'Google Chrome for Testing'],
  ['Brave Browser.app', 'Brave Browser'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
  ['Google Chrome.app', 'Google Chrome'],
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

/** Where Playwright's installer leaves the browser inside its own folder. */
const PLAYWRIGHT_BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * Looks for a Chromium-based browser: EVENKEEL_BROWSER first, then what is installed, then what Playwright installed.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [platform]
 * @returns {Browser | null} null when there is none
 * @throws when EVENKEEL_BROWSER names no file that can be run
 */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.EVENKEEL_BROWSER) {
    if (!isExecutable(env.EVENKEEL_BROWSER)) {
      throw new Error(`EVENKEEL_BROWSER is ${env.EVENKEEL_BROWSER}, and there is no program of that name.`);
    }
    return { path: env.EVENKEEL_BROWSER };
  }
  const path = [...installed(env, platform), ...fromPlaywright(env, platform)].find(
    (path) => isExecutable(path) && !isSnap(path),
  );
  return path ? { path } : null;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 * @returns {string[]}
 */
function installed(env, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return MAC_APPS.flatMap(([app = '', name = '']) =>
      folders.map((folder) => join(folder, app, 'Contents/MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
      (f) => f !== undefined,
    );
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
function fromPlaywright(env, platform) {
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || join(cacheFolder(env, platform), 'ms-playwright');
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((name) => PLAYWRIGHT_BINARIES.map((binary) => join(folder, name, binary)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
function cacheFolder(env, platform) {
  if (platform === 'darwin') return join(homedir(), 'Library/Caches');
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A snap may not open a profile or an extension outside its own folders, and its command is only a pointer.
 * @param {string} path
 */
function isSnap(path) {
  if (path.startsWith('/snap/')) return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/bin');
}
