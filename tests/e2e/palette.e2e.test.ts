/** Phrases by keyboard alone, with real keys: the browser's own shortcuts never reach a page that a driver types into. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from './support/built-extension';
import { type LaunchedBrowser, launch } from './support/launch';
import { openPanel } from './support/open-panel';
import { findPalette, waitUntilGone } from './support/palette';
import { openInbox } from './support/practice';
import { pressKeys, typeWords } from './support/press-keys';
import { skipSuite } from './support/skip-suite';
import { startDisplay } from './support/start-display';

const OPEN = 'alt+shift+j';
const SORRY = 'I’m sorry. We got this wrong, and I’m taking it on from here.';

const display = await startDisplay();
if (display.status === 'unavailable') skipSuite('the palette', display.reason);
else {
  let browser: LaunchedBrowser;
  let inbox: Page;

  beforeAll(async () => {
    browser = await launch({ extension: await builtExtension(), headless: false, display });
    inbox = browser.context.pages()[0] ?? (await browser.context.newPage());
  });
  afterAll(async () => {
    await browser?.close();
    display.stop();
  });

  const field = () => inbox.locator('[data-composer] textarea[data-reply], [data-composer] .ProseMirror');
  const draft = () =>
    field().evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
    );
  const waitForDraft = (words: string) => expect.poll(draft, { timeout: 10_000 }).toContain(words);

  describe.each([
    ['plain', false],
    ['rich', true],
  ])('an agent who writes in a %s reply', (_kind, isRich) => {
    beforeEach(async () => {
      await inbox.goto('about:blank');
      await openInbox(browser, inbox, 'double-charge');
      await inbox.getByRole('checkbox', { name: 'Rich text' }).setChecked(isRich);
      await inbox.bringToFront();
      await field().click();
      await pressKeys(display, 'ctrl+a', 'Delete');
    });

    it('finds a phrase, has it at the caret, and types on behind it', async () => {
      await typeWords(display, 'Hello. Bye.');
      await pressKeys(display, 'Left', 'Left', 'Left', 'Left', 'BackSpace');
      await pressKeys(display, OPEN);
      const palette = await findPalette(inbox);
      await palette.getByRole('option').first().waitFor();
      await typeWords(display, 'got this wrong');
      await palette.getByRole('option', { selected: true }).filter({ hasText: SORRY }).waitFor();
      await pressKeys(display, 'Return');
      await waitUntilGone(inbox);
      await typeWords(display, ' Now.');
      await waitForDraft('Now.');
      expect((await draft()).trim()).toBe(`Hello. ${SORRY} Now.Bye.`);
    });

    it('comes back to the caret with Escape, and nothing is changed', async () => {
      await typeWords(display, 'One three');
      await pressKeys(display, 'ctrl+Left');
      await pressKeys(display, OPEN);
      const palette = await findPalette(inbox);
      await palette.getByRole('option').first().waitFor();
      await pressKeys(display, 'Escape');
      await waitUntilGone(inbox);
      await typeWords(display, 'two ');
      await waitForDraft('One two three');
    });

    it('has a short name expanded, and one Ctrl+Z brings the name back', async () => {
      await typeWords(display, 'Hello. ;sorry');
      // Rich editors take what comes within half a second for one step of typing.
      await inbox.waitForTimeout(600);
      await pressKeys(display, 'Tab');
      await waitForDraft(SORRY);
      expect((await draft()).trim()).toBe(`Hello. ${SORRY}`);
      await pressKeys(display, 'ctrl+z');
      await expect.poll(async () => (await draft()).trim()).toBe('Hello. ;sorry');
    });

    it('loses one letter to Backspace after that, and not the phrase', async () => {
      await typeWords(display, ';sorry');
      await pressKeys(display, 'Tab');
      await waitForDraft(SORRY);
      await waitUntilGone(inbox);
      await pressKeys(display, 'BackSpace');
      await expect.poll(async () => (await draft()).trim()).toBe(SORRY.slice(0, -1));
    });

    it('has the first suggestion inserted without opening anything', async () => {
      await typeWords(display, 'Hello. ');
      await pressKeys(display, 'alt+shift+1');
      await expect.poll(async () => (await draft()).length, { timeout: 10_000 }).toBeGreaterThan(30);
      await waitUntilGone(inbox);
      await typeWords(display, ' More.');
      await expect.poll(draft).toMatch(/^Hello\. \S.* More\.\s*$/s);
    });
  });

  describe('an agent who types a name that nothing has', () => {
    it('finds it in the search, with the composer as it was', async () => {
      await inbox.goto('about:blank');
      await openInbox(browser, inbox, 'double-charge');
      await field().click();
      await typeWords(display, ';refund');
      await pressKeys(display, 'Tab');
      const palette = await findPalette(inbox);
      await expect.poll(() => palette.getByRole('combobox').inputValue()).toBe('refund');
      expect(await draft()).toBe(';refund');
      await pressKeys(display, 'Escape');
      await waitUntilGone(inbox);
      await typeWords(display, 's');
      await waitForDraft(';refunds');
    });

    it('still leaves the field with Tab where there is none', async () => {
      await pressKeys(display, 'ctrl+a', 'Delete');
      await typeWords(display, 'no;name');
      await pressKeys(display, 'Tab');
      await expect.poll(() => field().evaluate((element) => element.matches(':focus'))).toBe(false);
    });
  });

  describe('an agent with the panel open', () => {
    it('has the panel’s own first suggestion inserted, and the focus stays in the reply', async () => {
      await inbox.goto('about:blank');
      await openInbox(browser, inbox, 'late-parcel');
      const panel = await openPanel(browser, inbox);
      const card = panel.getByRole('listitem').first();
      const words = (await card.locator('.card-text').textContent()) ?? '';
      await inbox.bringToFront();
      await field().click();
      await pressKeys(display, 'alt+shift+1');
      await panel.getByText('Inserted.').waitFor();
      await typeWords(display, ' More.');
      await expect.poll(async () => (await draft()).trim()).toBe(`${words.trim()} More.`);
      await panel.close();
    });
  });

  describe('the last words', () => {
    it('come back with the up key, as long as the page is open', async () => {
      await field().click();
      await pressKeys(display, OPEN);
      await findPalette(inbox);
      await typeWords(display, 'cancel');
      await pressKeys(display, 'Escape');
      await waitUntilGone(inbox);
      await pressKeys(display, OPEN);
      const again = await findPalette(inbox);
      await again.getByPlaceholder('↑ for “cancel”').waitFor();
      await pressKeys(display, 'Up');
      await expect.poll(() => again.getByRole('combobox').inputValue()).toBe('cancel');
      await pressKeys(display, 'Escape');
      await waitUntilGone(inbox);
    });
  });
}
