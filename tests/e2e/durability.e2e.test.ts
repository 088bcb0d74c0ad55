/** What the agent wrote outlives a killed browser, and the break timer a killed worker. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { killBrowser } from './support/kill-browser';
import { launchPractice } from './support/practice';

const ROUNDS = 20;
/** What the product promises: this long after the last keystroke, in milliseconds, notes are on the disk. */
const ON_DISK_WITHIN = 300;

const profile = mkdtempSync(join(tmpdir(), 'evenkeel-durability-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const notes = (panel: Page) => panel.getByRole('textbox', { name: 'Notes' });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('notes', () => {
  it(`survive a browser that is killed ${ON_DISK_WITHIN} ms after the last keystroke, ${ROUNDS} times of ${ROUNDS}`, async () => {
    let expected = '';
    const lost: string[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { browser, panel } = await launchPractice({ profile }, 'double-charge');
      await panel.getByRole('tab', { name: /notes/i }).click();
      await notes(panel).waitFor();
      const found = await notes(panel).inputValue();
      if (found !== expected) lost.push(`round ${round}: “${found}” for “${expected}”`);
      if (round === ROUNDS) {
        await browser.close();
        break;
      }
      await notes(panel).focus();
      await panel.keyboard.press('End');
      await panel.keyboard.type(`${round} `);
      expected = await notes(panel).inputValue();
      await sleep(ON_DISK_WITHIN);
      await killBrowser(browser);
    }
    expect(lost).toEqual([]);
    expect(expected).toContain(`${ROUNDS - 1} `);
  }, 300_000);
});

describe('the break timer', () => {
  it('rings, notifies and goes on although the worker has died and the browser was restarted', async () => {
    const first = await launchPractice({ profile });
    await first.panel.getByRole('tab', { name: /break/i }).click();
    await first.panel.getByRole('button', { name: 'Start the timer' }).click();
    await first.panel.getByText('Next break in').waitFor();
    await expect.poll(() => alarms(first.panel)).toEqual(['break']);
    // The end of the stretch is brought near, as if most of it had passed.
    await bringNear(first.panel, 6_000);
    await first.browser.close();

    const second = await launchPractice({ profile });
    await expect.poll(() => alarms(second.panel)).toEqual(['break']);
    await stopWorkers(second.panel);
    await second.panel.getByRole('tab', { name: /break/i }).click();
    await second.panel.getByRole('heading', { name: 'Time for a break' }).waitFor({ timeout: 15_000 });
    expect(await second.panel.evaluate(() => chrome.notifications.getAll())).toHaveProperty('break');

    await second.panel.getByRole('button', { name: 'In five minutes' }).click();
    await second.panel.getByText('Next break in').waitFor();
    await expect.poll(() => alarms(second.panel)).toEqual(['break']);
    await second.browser.close();
  }, 120_000);
});

declare const chrome: typeof import('wxt/browser').browser;

function alarms(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
}

function bringNear(panel: Page, ms: number): Promise<void> {
  return panel.evaluate(async (left) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('evenkeel');
      opening.onsuccess = () => resolve(opening.result);
    });
    const table = database.transaction('breakTimer', 'readwrite').objectStore('breakTimer');
    const reading = table.get('timer');
    await new Promise<void>((resolve) => {
      reading.onsuccess = () => {
        table.put({ ...reading.result, until: Date.now() + left }).onsuccess = () => resolve();
      };
    });
    database.close();
  }, ms);
}

async function stopWorkers(panel: Page): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
