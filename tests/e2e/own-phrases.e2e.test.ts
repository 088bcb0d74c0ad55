/** What an agent wrote in the library is at hand everywhere: suggested, in the palette, and by its short name. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft, type OwnPhrase } from '@/lib/model/own-phrase';
import { builtExtension } from './support/built-extension';
import { type LaunchedBrowser, launch } from './support/launch';
import { openPanel } from './support/open-panel';
import { findPalette, waitUntilGone } from './support/palette';
import { openInbox } from './support/practice';
import { pressKeys, typeWords } from './support/press-keys';
import { skipSuite } from './support/skip-suite';
import { startDisplay } from './support/start-display';

const at = '2026-11-20T10:00:00.000Z';

function own(id: string, change: Partial<OwnPhrase>): OwnPhrase {
  return { ...emptyDraft('en'), id, name: id, createdAt: at, updatedAt: at, ...change };
}

const phrases: OwnPhrase[] = [
  own('own-refund', {
    name: 'Refund to the card',
    shortcut: 'refund',
    variants: [
      {
        lang: 'en',
        format: 'markdown',
        text: '**The refund** goes back to your card:\n\n- today from us\n- in your account within days\n\n{% include "own-close" %}',
      },
    ],
  }),
  own('own-close', { variants: [{ lang: 'en', format: 'plain', text: 'The kettle team is here for you.' }] }),
  own('own-heard', {
    step: 'acknowledge',
    variants: [
      { lang: 'en', format: 'plain', text: 'A kettle that breaks in a week would unsettle me too.' },
    ],
    fits: { categories: ['product-quality', 'billing', 'service-delivery'], emotions: [], risks: [] },
  }),
];

/** As if the agent had written them in the library. */
function keep(page: Page): Promise<void> {
  return page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('evenkeel');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction(['phrases', 'phraseUses'], 'readwrite');
    for (const phrase of rows) writing.objectStore('phrases').put({ id: phrase.id, phrase, deletedAt: null });
    writing.objectStore('phraseUses').put({ id: 'own-heard', isStarred: true, count: 0, lastUsedAt: null });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, phrases);
}

const display = await startDisplay();
if (display.status === 'unavailable') skipSuite('own phrases', display.reason);
else {
  let browser: LaunchedBrowser;
  let inbox: Page;
  let panel: Page;
  const field = () => inbox.locator('[data-composer] .ProseMirror');
  const words = async () => (await field().innerText()).replace(/\n{2,}/g, '\n').trim();

  beforeAll(async () => {
    browser = await launch({ extension: await builtExtension(), headless: false, display });
    inbox = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openInbox(browser, inbox, 'broken-kettle');
    panel = await openPanel(browser, inbox);
    await panel.getByRole('heading', { name: /^Next/ }).waitFor();
    await keep(panel);
    await panel.reload();
    await inbox.getByRole('checkbox', { name: 'Rich text' }).setChecked(true);
  });
  afterAll(async () => {
    await browser?.close();
    display.stop();
  });

  async function empty(): Promise<void> {
    await inbox.bringToFront();
    await field().click();
    await pressKeys(display as Extract<typeof display, { status: 'ready' }>, 'ctrl+a', 'Delete');
  }

  describe('a phrase of one’s own', () => {
    it('is suggested where its step is due and it fits, and counted when it was inserted', async () => {
      const card = panel.getByRole('listitem').filter({ hasText: 'would unsettle me too' });
      await card.getByRole('button', { name: /^Insert/ }).click();
      await card.getByText(/Inserted/).waitFor();
      expect(await words()).toContain('would unsettle me too.');
      await expect
        .poll(() =>
          panel.evaluate(async () => {
            const database = await new Promise<IDBDatabase>((resolve) => {
              const opening = indexedDB.open('evenkeel');
              opening.onsuccess = () => resolve(opening.result);
            });
            const reading = database.transaction('phraseUses').objectStore('phraseUses').get('own-heard');
            await new Promise((resolve) => {
              reading.onsuccess = resolve;
            });
            database.close();
            return reading.result.count;
          }),
        )
        .toBe(1);
    });

    it('expands by its short name with its looks, and with the phrase that it includes', async () => {
      await empty();
      await typeWords(display, ';refund');
      await pressKeys(display, 'Tab');
      await expect.poll(words).toContain('The kettle team is here for you.');
      await waitUntilGone(inbox);
      expect(await words()).toBe(
        'The refund goes back to your card:\ntoday from us\nin your account within days\nThe kettle team is here for you.',
      );
      const html = await field().innerHTML();
      expect(html).toMatch(/<strong>The refund<\/strong>/);
      expect(html.match(/<li>/g)).toHaveLength(2);
    });

    it('is found in the palette by its name, with the short name beside it', async () => {
      await empty();
      await pressKeys(display, 'alt+shift+j');
      const palette = await findPalette(inbox);
      await palette.getByRole('option').first().waitFor();
      await typeWords(display, 'refund to the card');
      const option = palette
        .getByRole('option', { selected: true })
        .filter({ hasText: 'goes back to your card' });
      await option.waitFor();
      expect(await option.innerText()).toContain('refund');
      await pressKeys(display, 'Return');
      await waitUntilGone(inbox);
      await expect.poll(words).toContain('goes back to your card');
    });
  });
}
