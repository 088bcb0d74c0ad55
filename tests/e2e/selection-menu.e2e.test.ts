/** The menu of selected text: it becomes the panel's conversation, or a phrase of the agent's own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressKeys } from './support/press-keys';
import { startSiteSession } from './support/site-session';

const WORDS = 'Thank you for your patience.\nThe refund left us this morning.';
let session: Awaited<ReturnType<typeof startSiteSession>>;

beforeAll(async () => {
  session = await startSiteSession(`<h1>Notes</h1><pre id="words">${WORDS}</pre>`);
});
afterAll(async () => {
  if (session?.status === 'ready') await session.close();
});
beforeEach((context) => {
  if (session.status === 'unavailable') context.skip(session.reason);
});

/** Selects the words, opens the browser's own menu over them and goes to an item by its first letter. */
async function choose(item: string): Promise<void> {
  if (session.status !== 'ready') return;
  const { desk, display } = session;
  await desk.bringToFront();
  await desk.evaluate(() => {
    const words = document.getElementById('words');
    if (words) getSelection()?.selectAllChildren(words);
  });
  await desk.locator('#words').click({ button: 'right', position: { x: 20, y: 8 } });
  await desk.waitForTimeout(400);
  await pressKeys(display, 'e');
  await desk.waitForTimeout(400);
  await pressKeys(display, item);
}

describe('the menu of selected text', () => {
  it('has the panel use the selection as the conversation', async () => {
    if (session.status !== 'ready') return;
    await choose('u');
    await session.panel.getByRole('button', { name: 'Put this text away' }).waitFor();
    await session.panel.getByText('selected', { exact: true }).waitFor();
  });

  it('keeps the selection as a phrase, with its lines, and shows it in the library', async () => {
    if (session.status !== 'ready') return;
    const opened = session.browser.context.waitForEvent('page', (page) => page.url().includes('/desk.html'));
    await choose('s');
    const library = await opened;
    await library.getByRole('textbox', { name: 'Name' }).waitFor();
    await expect
      .poll(() => library.getByRole('textbox', { name: 'Name' }).inputValue())
      .toBe('Thank you for your patience.');
    await expect
      .poll(() => library.getByRole('textbox', { name: /^Text(?! shortcut)/ }).inputValue())
      .toBe(WORDS);
  });
});
