/** The full page in a real browser: its looks in every width and scheme, a phrase from first word to reply, and ten thousand. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnPhrase } from '@/lib/model/own-phrase';
import { anOwnPhrase } from '../desk/own-phrase';
import { builtExtension } from './support/built-extension';
import { judgeLooks } from './support/judge-looks';
import { type LaunchedBrowser, launch } from './support/launch';
import { type Look, setLook } from './support/set-look';

let browser: LaunchedBrowser;
let desk: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launch({ extension: await builtExtension() });
  desk = browser.context.pages()[0] ?? (await browser.context.newPage());
  desk.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  desk.on('pageerror', (error) => faults.push(error.message));
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
  await setLook(desk, { width: 1280, scheme: 'light' });
});
afterAll(() => browser?.close());

/** Puts phrases into the library as if they had been written. */
async function keep(phrases: readonly OwnPhrase[]): Promise<void> {
  await desk.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('evenkeel');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('phrases', 'readwrite');
    for (const phrase of rows) writing.objectStore('phrases').put({ id: phrase.id, phrase, deletedAt: null });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, phrases);
  await desk.reload();
  await desk.getByText(/^\d+ phrases?$/).waitFor();
}

const wide: readonly Look[] = [480, 800, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

async function judge(state: string): Promise<string[]> {
  const found = await judgeLooks(desk, `desk, ${state}`, wide);
  await setLook(desk, { width: 1280, scheme: 'light' });
  return found;
}

const list = () => desk.getByRole('listbox', { name: 'Phrases' });
const text = () => desk.getByRole('textbox', { name: 'Text in English' });

describe('the full page', () => {
  it('is legible and usable when it is empty', async () => {
    await desk.getByText('No phrases of your own yet').waitFor();
    expect(await judge('empty')).toEqual([]);
  });

  it('keeps a rich phrase with its looks, and shows them with a conversation', async () => {
    await desk.getByRole('button', { name: 'Write the first' }).click();
    await desk.keyboard.type('On its way');
    await desk.getByRole('checkbox', { name: /^Rich text/ }).check();
    await text().click();
    await desk.keyboard.type('Hello ');
    await desk.getByRole('button', { name: 'Insert a placeholder' }).click();
    await desk.getByRole('button', { name: 'customer’s first name' }).click();
    await desk.keyboard.press('Control+b');
    await desk.keyboard.type(' so*n_');
    await desk.keyboard.press('Control+b');
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('- one_two');
    expect(await judge('rich phrase')).toEqual([]);
    await desk.getByText('Try it with a conversation').click();
    await desk.locator('.try-it .filled').waitFor();
    expect((await desk.locator('.try-it strong').allTextContents()).join('')).toBe('so*n_');
    expect(await desk.locator('.try-it li').textContent()).toBe('one_two');
    await text().press('Control+Enter');
    await desk.getByText('“On its way” is saved.').waitFor();
    await desk.reload();
    await list().getByText('On its way').click();
    await text().getByText('so*n_').waitFor();
    expect(await text().locator('strong').textContent()).toBe('so*n_');
    expect(await text().locator('li').textContent()).toBe('one_two');
  });

  it('takes pasted markup as looks and words, and nothing more of it', async () => {
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk.getByRole('checkbox', { name: /^Rich text/ }).check();
    await text().click();
    await text().evaluate((field) => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<h1>Title</h1><p style="color:red"><b>bold</b> <img src=x onerror=alert(1)><a href="javascript:alert(1)">bad</a> <a href="https://example.com/">good</a></p><table><tr><td>cell</td></tr></table>',
      );
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await text().getByText('Title').waitFor();
    const tags = await text().evaluate((field) =>
      [...field.querySelectorAll('*')].map((element) => element.tagName.toLowerCase()),
    );
    expect(tags.filter((tag) => !['p', 'strong', 'a', 'br', 'ul', 'ol', 'li', 'em'].includes(tag))).toEqual(
      [],
    );
    expect(await text().locator('a').count()).toBe(1);
    await desk.getByRole('button', { name: 'Discard' }).click();
    // What the policy kept from running is told by the browser, each once; it is what this test is for.
    expect(faults.filter((fault) => !/Content Security Policy/.test(fault))).toEqual([]);
    faults.length = 0;
  });

  it('says what is wrong, and asks before unsaved work would be lost', async () => {
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await text().fill('Hello {{ customer.');
    await desk.getByRole('button', { name: 'Save' }).click();
    await desk.getByText(/braces can’t be read/).waitFor();
    expect(await judge('wrong input')).toEqual([]);
    const asked = desk.waitForEvent('dialog');
    const reloading = desk.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await reloading;
    await list().getByText('New phrase').click();
    expect(await text().inputValue()).toBe('Hello {{ customer.');
    await desk.getByRole('button', { name: 'Discard' }).click();
  });

  it('is legible and usable with built-in, deleted and imported phrases', async () => {
    await desk.getByRole('button', { name: /^Built in/ }).click();
    await list().getByRole('option').first().click();
    expect(await judge('built in')).toEqual([]);
    await desk.getByRole('button', { name: /^All/ }).click();
    await list().getByRole('option').first().click();
    await desk.getByRole('button', { name: 'Delete', exact: true }).click();
    await desk.getByRole('button', { name: /^Deleted/ }).click();
    await desk.getByRole('button', { name: /^Delete .* for good/ }).click();
    expect(await judge('deleted')).toEqual([]);
    await desk.getByRole('tab', { name: 'Import or export' }).click();
    const csv = `name,text\nA,Hello\nB,"${'long '.repeat(3_000)}"`;
    const file = { name: 'phrases.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await desk.getByLabel('File to import').setInputFiles(file);
    await desk.getByRole('button', { name: 'Add 1 phrase' }).waitFor();
    expect(await judge('import')).toEqual([]);
  });

  it('exports a file that holds what was written', async () => {
    await desk.getByRole('button', { name: 'Add 1 phrase' }).click();
    await desk.getByText('1 phrase was added.').waitFor();
    const downloading = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Export 1 phrase' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/[.]json$/);
  });

  it('opens at the phrase that the address names', async () => {
    await keep([anOwnPhrase('own-here', 'Here', { name: 'Named by the address' })]);
    await desk.evaluate(() => {
      location.hash = '#phrase=own-here';
    });
    await expect
      .poll(() => desk.getByRole('textbox', { name: 'Name' }).inputValue())
      .toBe('Named by the address');
  });

  it('stays smooth with ten thousand phrases', async () => {
    const at = '2026-11-20T10:00:00.000Z';
    const many = Array.from({ length: 10_000 }, (_, number) =>
      anOwnPhrase(`own-many-${number}`, `We look into case ${number} and write again tomorrow morning.`, {
        name: `Case ${number}`,
        folder: `Group ${number % 40}/Part ${number % 7}`,
        tags: [`tag${number % 60}`],
        updatedAt: at,
      }),
    );
    await keep(many);
    expect(await list().getByRole('option').count()).toBeLessThan(60);
    await list().focus();
    await desk.keyboard.press('End');
    await expect
      .poll(() => list().getByRole('option', { selected: true }).getAttribute('aria-posinset'))
      .toBe('10002');
    await desk.keyboard.press('/');
    await desk.keyboard.type('case 4711');
    await list().getByText('Case 4711', { exact: true }).waitFor();
  });

  it('has met no error and broken no rule of its own policy', () => {
    expect(faults).toEqual([]);
  });
});
