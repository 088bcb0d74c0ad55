/** What an administrator sets by a policy file of the browser arrives in the built extension, and so does each change. */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { readManaged } from '../../lib/model/managed';
import { makeSigningKeys } from '../../lib/packs/make-signing-keys';
import { readPack } from '../../lib/packs/read-pack';
import { signPack } from '../../lib/packs/sign-pack';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { samplePack } from '../packs/sample-phrase';
import { builtExtension } from './support/built-extension';
import { type LaunchedBrowser, launch } from './support/launch';
import { skipSuite } from './support/skip-suite';

declare const chrome: typeof import('wxt/browser').browser;

/** Where browsers look for policies on Linux. */
const FOLDERS: Record<string, string> = {
  chromium: '/etc/chromium/policies/managed',
  'google-chrome': '/etc/opt/chrome/policies/managed',
  'google-chrome-stable': '/etc/opt/chrome/policies/managed',
  'microsoft-edge': '/etc/opt/edge/policies/managed',
  'microsoft-edge-stable': '/etc/opt/edge/policies/managed',
};

const folder = FOLDERS[basename(findBrowser()?.path ?? '')];
if (process.platform !== 'linux' || !folder)
  skipSuite('a policy', 'no known place for policies of this browser');
else if (!isWritable(folder)) skipSuite('a policy', `${folder} may only be written by root`);
else testPolicy(folder);

function testPolicy(policies: string): void {
  // A copy, so that its id is its own and no other browser here gets the policy.
  const home = mkdtempSync(join(tmpdir(), 'evenkeel-policy-'));
  const extension = join(home, 'extension');
  const profile = join(home, 'profile');
  const file = join(policies, `evenkeel-test-${process.pid}.json`);
  /** The first folder that had to be made, if any. */
  let made: string | undefined;
  let browser: LaunchedBrowser | null = null;

  const clean = () => {
    rmSync(file, { force: true });
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    if (made) rmSync(made, { recursive: true, force: true });
  };
  // A policy left behind would hold for every browser on this system, so it goes also when the run is cut short.
  process.once('exit', clean);
  afterAll(async () => {
    await browser?.close();
    clean();
    process.off('exit', clean);
  });

  describe('a policy', () => {
    it('brings packs, sites and settings into the extension, and their next edition without a restart', async () => {
      cpSync(await builtExtension(), extension, { recursive: true });
      const keys = await makeSigningKeys();
      const pack = await signPack(samplePack(), keys.privateKey);
      const settings = { tone: 'formal', closeAfterInsert: true, shortcutsOffSites: ['mail.example'] };
      const policy = { packs: [JSON.stringify(pack)], packKey: keys.publicKey, settings };
      made = mkdirSync(policies, { recursive: true });
      write(file, extension, policy);

      // To an extension that was installed a moment ago the browser hands its policy some seconds late.
      browser = await launch({ extension, profile });
      expect(browser.extensionId).toBe(idOf(extension));
      await expect.poll(() => readRaw(browser), { timeout: 30_000, interval: 500 }).toEqual(policy);

      const read = readManaged(await readRaw(browser));
      expect(read.problems).toEqual([]);
      expect(read.settings).toEqual(settings);
      const trusted = { publicKey: read.packKey ?? '' };
      expect(await readPack(read.packs[0] ?? '', trusted)).toMatchObject({ status: 'good', pack });

      const panel = await browser.context.newPage();
      await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
      await expect
        .poll(() => readKept(panel), { timeout: 10_000 })
        .toMatchObject([{ source: 'policy', pack }]);

      const next = {
        ...policy,
        packs: [JSON.stringify(samplePack({ version: 2 }))],
        settings: { tone: 'loud' },
      };
      write(file, extension, next);
      await expect.poll(() => readRaw(browser), { timeout: 30_000, interval: 500 }).toEqual(next);
      expect(readManaged(await readRaw(browser)).problems).toMatchObject([{ field: 'settings tone' }]);
      await expect.poll(() => readKept(panel)).toMatchObject([{ pack: { version: 2 } }]);
    }, 120_000);
  });
}

function write(file: string, extension: string, policy: object): void {
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } }, null, 2));
}

/** As Chromium makes the id of an unpacked extension: of its path, in the letters a to p. */
function idOf(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

async function readRaw(browser: LaunchedBrowser | null): Promise<Record<string, unknown>> {
  const page = await browser?.context.newPage();
  if (!browser || !page) throw new Error('The browser is gone.');
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  const raw = await page.evaluate(() => chrome.storage.managed.get());
  await page.close();
  return raw as Record<string, unknown>;
}

/** The packs in the extension's database. */
function readKept(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opened too early it would be made here, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'evenkeel')) return [];
    const database = await finished(indexedDB.open('evenkeel'));
    const kept = await finished(database.transaction('teamPacks').objectStore('teamPacks').getAll());
    database.close();
    return kept;
  });
}

/** Its nearest folder that is there decides. */
function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return dirname(folder) !== folder && isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
