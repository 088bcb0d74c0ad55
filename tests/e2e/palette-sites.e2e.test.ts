/** The palette over a site that the agent has allowed and nobody knows, whose own scripts would like to know more. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPalette, waitUntilGone } from './support/palette';
import { pressKeys, typeWords } from './support/press-keys';
import { startSiteSession } from './support/site-session';
import { skipSuite } from './support/skip-suite';

const OPEN = 'alt+shift+j';
const SORRY = 'I’m sorry. We got this wrong, and I’m taking it on from here.';

const html = `<!doctype html>
<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
<script>
  const keys = [];
  for (const type of ['keydown', 'keyup', 'input'])
    addEventListener(type, ({ key, data }) => keys.push(key ?? data), { capture: true });
  const seen = [];
  addEventListener('message', ({ data }) => seen.push(data));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) seen.push(...[...addedNodes].filter(({ nodeType }) => nodeType === 1));
  }).observe(document, { childList: true, subtree: true });
</script>
</head><body>
<textarea name="reply" rows="4" cols="60"></textarea>
<div contenteditable style="border: 1px solid; min-height: 40px"></div>
<iframe></iframe>
<script>
  const inner = document.querySelector('iframe').contentDocument;
  inner.designMode = 'on';
  seen.length = 0;
</script>
</body></html>`;

const session = await startSiteSession(html);
if (session.status === 'unavailable') skipSuite('the palette on other sites', session.reason);
else {
  const { browser, display, desk: page } = session;

  beforeAll(async () => {
    await session.panel.close();
    await page.reload();
  });
  afterAll(() => session.close());

  const editors = [
    ['a text area', () => page.locator('textarea')],
    ['an editable', () => page.locator('[contenteditable]')],
    ['an editor in a frame', () => page.frameLocator('iframe').locator('body')],
  ] as const;

  describe.each(editors)('in %s', (_name, find) => {
    const read = () =>
      find().evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
      );
    const waitFor = (words: string) =>
      expect.poll(async () => (await read()).replace(/\s+/g, ' ').trim(), { timeout: 10_000 }).toBe(words);

    it('a phrase lands at the caret, and the agent types on behind it', async () => {
      await find().click();
      await typeWords(display, 'Hello.');
      await pressKeys(display, OPEN);
      const palette = await findPalette(page);
      await palette.getByRole('option').first().waitFor();
      await typeWords(display, 'got this wrong');
      await palette.getByRole('option', { selected: true }).filter({ hasText: SORRY }).waitFor();
      await pressKeys(display, 'Return');
      await waitUntilGone(page);
      await typeWords(display, ' Now.');
      await waitFor(`Hello. ${SORRY} Now.`);
    });

    it('Escape goes back to the caret', async () => {
      await pressKeys(display, OPEN);
      await findPalette(page);
      await pressKeys(display, 'Escape');
      await waitUntilGone(page);
      await typeWords(display, ' Yes.');
      await waitFor(`Hello. ${SORRY} Now. Yes.`);
    });

    it('a short name is expanded', async () => {
      await pressKeys(display, 'ctrl+a', 'Delete');
      await typeWords(display, ';sorry');
      await pressKeys(display, 'Tab');
      await waitFor(SORRY);
      await waitUntilGone(page);
      await typeWords(display, ' Bye.');
      await waitFor(`${SORRY} Bye.`);
    });

    it('a phrase with a blank is completed first', async () => {
      await pressKeys(display, 'ctrl+a', 'Delete');
      await pressKeys(display, OPEN);
      const palette = await findPalette(page);
      await typeWords(display, 'check back on');
      await palette
        .getByRole('option', { selected: true })
        .filter({ hasText: '‹date you promise›' })
        .waitFor();
      await pressKeys(display, 'Return');
      await palette.getByRole('combobox', { name: 'date you promise' }).waitFor();
      await typeWords(display, 'Friday');
      await pressKeys(display, 'Return');
      await waitUntilGone(page);
      await expect.poll(read).toContain('Friday');
    });
  });

  describe('a page that pries', () => {
    let palette: Frame;

    beforeAll(async () => {
      await page.goto(session.url);
      await page.locator('textarea').click();
      await page.evaluate('keys.length = 0');
      await pressKeys(display, OPEN);
      palette = await findPalette(page);
      await palette.getByRole('option').first().waitFor();
      await typeWords(display, 'secret');
      await palette.waitForFunction("document.querySelector('input').value === 'secret'");
    });

    it('finds no frame of it, neither by name nor by number', async () => {
      expect(await page.evaluate('frames.length')).toBe(1);
      expect(await page.locator('iframe').count()).toBe(1);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('DIV');
    });

    it('sees one element without anything in it', async () => {
      const hosts = await page.evaluate(
        'seen.filter((node) => node instanceof Element).map((node) => [node.shadowRoot, node.outerHTML])',
      );
      expect(hosts).toEqual([[null, '<div style="all: initial !important;"></div>']]);
    });

    it('hears no key that is typed in it, and no message', async () => {
      expect(await page.evaluate("keys.filter((key) => 'secret'.includes(key))")).toEqual([]);
      expect(await page.evaluate('seen.filter((node) => !(node instanceof Element))')).toEqual([]);
    });

    it('is not told its address, and cannot show one of its own', async () => {
      const addresses = await page.evaluate(
        "performance.getEntries().map(({ name }) => name).filter((name) => name.includes('palette'))",
      );
      expect(addresses).toEqual([]);
      const shown = await page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = 'chrome-extension://${browser.extensionId}/palette.html';
        frame.onload = () => resolve(frame.contentDocument === null ? 'another page' : 'nothing');
        document.body.append(frame);
        setTimeout(() => resolve('nothing'), 1500);
      })`);
      const copies = page.frames().filter((frame) => frame.url().endsWith('/palette.html'));
      expect(copies).toHaveLength(1);
      expect(shown).toBe('another page');
    });
  });
}
