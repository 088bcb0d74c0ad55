/** A team's pack in a file: picked once, read again when it changes, and never worse than its last good edition. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePack, samplePhrase } from '../packs/sample-phrase';
import { judgeLooks } from './support/judge-looks';
import type { LaunchedBrowser } from './support/launch';
import { launchPractice } from './support/practice';

let browser: LaunchedBrowser;
let desk: Page;

beforeAll(async () => {
  ({ browser } = await launchPractice());
  desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
  await desk.getByRole('tab', { name: 'Team and devices' }).click();
});
afterAll(async () => {
  await browser?.close();
});

/**
 * Writes the pack's file. It lies in the page's own part of the disk, where handles are real ones and nobody has to be asked;
 * only the dialog to pick it is left out.
 */
function write(text: string): Promise<void> {
  return desk.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('pack.json', { create: true });
    const writing = await handle.createWritable();
    await writing.write(content);
    await writing.close();
    Object.assign(window, { showOpenFilePicker: async () => [handle] });
  }, text);
}

const row = () => desk.getByRole('listitem').filter({ hasText: 'Kettle team' });

describe('a team’s pack', () => {
  it('is legible and usable before there is one', async () => {
    await desk.getByText('No packs yet.').waitFor();
    expect(await judgeLooks(desk, 'team, empty')).toEqual([]);
  });

  it('is refused with the reason when it is none', async () => {
    await write('{"format":"else"}');
    await desk.getByRole('button', { name: 'Add a pack' }).click();
    await desk.getByText('This file is no team pack.').waitFor();
  });

  it('is kept, and follows its file, also after the page was opened anew', async () => {
    await write(JSON.stringify(samplePack()));
    await desk.getByRole('button', { name: 'Add a pack' }).click();
    await row().getByText('2 phrases · version 1').waitFor();
    await write(JSON.stringify(samplePack({ version: 2, phrases: [samplePhrase('team-new')] })));
    await row().getByText('1 phrase · version 2').waitFor();
    await desk.reload();
    await desk.getByRole('tab', { name: 'Team and devices' }).click();
    await row().getByText('1 phrase · version 2').waitFor();
    await write(JSON.stringify(samplePack({ version: 3 })));
    await row().getByText('2 phrases · version 3').waitFor();
  });

  it('stays when its file breaks, says why, and is well again with it', async () => {
    await write('{"format": "evenkeel-pack", "schema": 1');
    await row()
      .getByText(/only half written/)
      .waitFor();
    await row().getByText('2 phrases · version 3').waitFor();
    expect(await judgeLooks(desk, 'team, broken')).toEqual([]);
    await write(JSON.stringify(samplePack({ version: 4 })));
    await row().getByText('2 phrases · version 4').waitFor();
    await expect
      .poll(() =>
        row()
          .getByText(/only half written/)
          .count(),
      )
      .toBe(0);
  });

  it('goes when it is removed, after one more question', async () => {
    await row().getByRole('button', { name: 'Remove Kettle team' }).click();
    await row()
      .getByRole('button', { name: /^Remove its phrases/ })
      .click();
    await desk.getByText('No packs yet.').waitFor();
  });
});

describe('phrases on other devices', () => {
  it('follow only when the agent wants it, by the browser’s own sync', async () => {
    const rows = () => desk.evaluate('chrome.storage.sync.get().then((rows) => Object.keys(rows))');
    expect(await rows()).toEqual([]);
    await desk.getByRole('checkbox', { name: 'Let my phrases and stars follow me' }).check();
    await desk.getByText('In step with your other devices.').waitFor();
    await desk.getByRole('tab', { name: 'Library' }).click();
    await desk
      .getByRole('button', { name: /^New phrase/ })
      .first()
      .click();
    await desk.getByRole('textbox', { name: 'Name' }).fill('Kettle greeting');
    await desk.getByRole('textbox', { name: /^Text(?! shortcut)/ }).fill('Hello from the kettle team.');
    await desk.keyboard.press('Control+Enter');
    await expect.poll(rows, { timeout: 15_000 }).toEqual([expect.stringMatching(/^p:own-/)]);
  });
});
