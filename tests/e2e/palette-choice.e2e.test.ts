/** The palette over a page with several reply boxes, before the agent has been in any. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPalette, waitUntilGone } from './support/palette';
import { pressKeys, typeWords } from './support/press-keys';
import { startSiteSession } from './support/site-session';
import { skipSuite } from './support/skip-suite';

const OPEN = 'alt+shift+j';
const SORRY = 'I’m sorry. We got this wrong, and I’m taking it on from here.';

const html = `<!doctype html>
<html><body>
<h1>Ticket</h1>
<textarea name="reply" aria-label="Answer" rows="4" cols="60"></textarea>
<iframe width="500" height="120"></iframe>
<script>
  const inner = document.querySelector('iframe').contentDocument;
  inner.body.innerHTML = '<label>Only for us <textarea rows="3" cols="50"></textarea></label>';
</script>
</body></html>`;

const session = await startSiteSession(html);
if (session.status === 'unavailable') skipSuite('the palette and several boxes', session.reason);
else {
  const { display, desk: page } = session;
  const answer = () => page.locator('textarea');
  const memo = () => page.frameLocator('iframe').locator('textarea');
  const chooseSorry = async () => {
    await pressKeys(display, OPEN);
    const palette = await findPalette(page);
    await palette.getByRole('option').first().waitFor();
    await typeWords(display, 'got this wrong');
    await palette.getByRole('option', { selected: true }).filter({ hasText: SORRY }).waitFor();
    await pressKeys(display, 'Return');
    await palette.getByRole('listbox', { name: 'Where should it go?' }).waitFor();
    return palette;
  };

  describe('the palette over several boxes', () => {
    beforeAll(async () => {
      await session.panel.close();
    });
    afterAll(() => session.close());

    it.each([
      ['the first box', ['Return'], answer, memo],
      ['a box in a frame, by arrow', ['Down', 'Return'], memo, answer],
      ['a box in a frame, by its number', ['2'], memo, answer],
    ] as const)('puts the phrase into %s, and the agent types on', async (_name, keys, box, other) => {
      await page.reload();
      await page.locator('h1').click();
      const palette = await chooseSorry();
      const offered = palette.getByRole('listbox', { name: 'Where should it go?' }).getByRole('option');
      expect(await offered.allInnerTexts()).toEqual([
        expect.stringContaining('Answer'),
        expect.stringContaining('Only for us'),
      ]);
      await pressKeys(display, ...keys);
      await waitUntilGone(page);
      await typeWords(display, ' Now.');
      await expect.poll(() => box().inputValue()).toBe(`${SORRY} Now.`);
      expect(await other().inputValue()).toBe('');
    });

    it('Escape goes back to the list, and a second one away, with nothing written', async () => {
      await page.reload();
      await page.locator('h1').click();
      const palette = await chooseSorry();
      await pressKeys(display, 'Escape');
      await palette.getByRole('combobox').waitFor();
      await pressKeys(display, 'Escape');
      await waitUntilGone(page);
      expect(await answer().inputValue()).toBe('');
      expect(await memo().inputValue()).toBe('');
    });
  });
}
