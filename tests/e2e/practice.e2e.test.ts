/** A newcomer's first minutes: no helpdesk, no permission, no network. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearReport } from './support/hear-report';
import type { LaunchedBrowser } from './support/launch';
import { openPanel } from './support/open-panel';
import { launchPractice, openInbox } from './support/practice';

let browser: LaunchedBrowser;
let inbox: Page;
let panel: Page;
const requests: string[] = [];

beforeAll(async () => {
  ({ browser, inbox, panel } = await launchPractice());
  browser.context.on('request', (request) => requests.push(request.url()));
});
afterAll(() => browser?.close());

const shownMessages = () =>
  inbox.locator('[data-thread] > [data-message-id]').evaluateAll((items) =>
    items.map((item) => ({
      role: item.getAttribute('data-role'),
      text: item.querySelector('[data-body]')?.textContent?.trim(),
    })),
  );

describe('the practice inbox', () => {
  it('is read through the same stage as any helpdesk, every conversation as it stands on the page', async () => {
    const links = await inbox
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const conversations = [...new Set(links)].flatMap((href) =>
      href && href.length > 1 ? [href.slice(1)] : [],
    );
    expect(conversations.length).toBeGreaterThanOrEqual(8);
    for (const id of conversations) {
      await openInbox(browser, inbox, id);
      const { reading } = await hearReport(
        panel,
        (report) => report.reading.status === 'ready' && report.reading.conversation.id === id,
      );
      if (reading.status !== 'ready') throw new Error('not read');
      const shown = await shownMessages();
      expect(reading.conversation.messages.map(({ role, text }) => ({ role, text }))).toEqual(shown);
    }
  });

  it.each([
    ['plain', false],
    ['rich', true],
  ])('takes a suggestion into its %s composer', async (_kind, isRich) => {
    await openInbox(browser, inbox, 'late-parcel');
    await inbox.getByRole('checkbox', { name: 'Rich text' }).setChecked(isRich);
    const field = inbox.locator('[data-composer] textarea[data-reply], [data-composer] .ProseMirror');
    await field.waitFor();
    const card = panel
      .getByRole('listitem')
      .filter({ hasNot: panel.locator('[data-gap]') })
      .first();
    await card.getByRole('button', { name: /^Insert/ }).click();
    await panel.getByText('Inserted.').waitFor();
    const words = (await card.locator('.card-text').textContent()) ?? '';
    const written = await field.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
    );
    expect(written.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ').trim());
  });

  it('answers what was sent, and the panel reads the answer', async () => {
    await openInbox(browser, inbox, 'double-charge');
    const before = (await shownMessages()).length;
    await inbox.locator('[data-reply], .ProseMirror').first().click();
    await inbox.keyboard.type(
      'I am sorry about the two charges. I have sent one of them back to your card today.',
    );
    await inbox.getByRole('button', { name: 'Send reply' }).click();
    await expect
      .poll(async () => (await shownMessages()).length, { timeout: 15_000 })
      .toBeGreaterThan(before + 1);
    const count = (await shownMessages()).length;
    await panel.getByText(`${count} read, complete`).waitFor();
  });

  it('says whether a public reply or an internal note is being written', async () => {
    await openInbox(browser, inbox, 'double-charge');
    await panel.getByText('Replying: public').waitFor();
    await inbox.getByRole('tab', { name: /note/i }).click();
    await panel.getByText('Writing: internal note').waitFor();
  });
});

describe('closing and reopening the panel', () => {
  it('loses nothing that the agent wrote or ticked', async () => {
    await openInbox(browser, inbox, 'double-charge');
    await panel.getByRole('tab', { name: /steps/i }).click();
    await panel.getByRole('checkbox').nth(1).check();
    await panel.getByRole('tab', { name: /notes/i }).click();
    await panel.getByRole('textbox', { name: 'Notes' }).fill('Paid twice on the 3rd');
    await panel.close();

    panel = await openPanel(browser, inbox);
    await panel.getByRole('tab', { name: /notes/i }).click();
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Notes' }).inputValue())
      .toBe('Paid twice on the 3rd');
    await panel.getByRole('tab', { name: /steps/i }).click();
    await expect.poll(() => panel.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  });

  it('comes back to a call that is running', async () => {
    await panel.getByRole('tab', { name: /reply/i }).click();
    await inbox.goto('about:blank');
    await panel.getByRole('button', { name: 'Start a call' }).click();
    await panel.getByRole('textbox', { name: 'Who is calling' }).fill('Mr Okafor');
    await panel.getByRole('tab', { name: /notes/i }).click();
    await panel.getByRole('textbox', { name: 'Notes' }).pressSequentially('angry');
    await panel.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: 'Notes' }).pressSequentially('fee twice');
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Notes' }).inputValue())
      .toMatch(/^angry\n\d{1,2}[:.]\d{2}.* fee twice$/);
    await openInbox(browser, inbox);
    await panel.close();
    panel = await openPanel(browser, inbox);
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Who is calling' }).inputValue())
      .toBe('Mr Okafor');
    await panel.getByRole('button', { name: 'End call' }).click();
  });
});

describe('privacy', () => {
  it('has asked the network for nothing in all of this', () => {
    const own = (url: string) => /^(chrome-extension|about|data|blob|chrome):/.test(url);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !own(url))).toEqual([]);
  });

  it('has kept none of the customers’ words on the device', async () => {
    const stored = await panel.evaluate(async () => {
      const rows: unknown[] = [];
      for (const { name, version } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name ?? '', version);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const table of database.objectStoreNames) {
          const reading = database.transaction(table).objectStore(table).getAll();
          rows.push(await new Promise((resolve) => (reading.onsuccess = () => resolve(reading.result))));
        }
        database.close();
      }
      const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
      for (const area of areas) rows.push(await area.get(null));
      return JSON.stringify(rows);
    });
    expect(stored).toContain('Paid twice on the 3rd');
    await openInbox(browser, inbox, 'double-charge');
    const sentences = (await shownMessages())
      .filter(({ role }) => role === 'customer')
      .flatMap(({ text }) => text?.match(/[^.!?\n]{20,60}/g) ?? []);
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) expect(stored).not.toContain(sentence);
  });
});

declare const chrome: typeof import('wxt/browser').browser;
