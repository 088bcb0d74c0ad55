/** A helpdesk that the extension does not know, with two boxes to write in, and an agent who has been in neither. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSiteSession } from './support/site-session';

const WORDS =
  'The kettle that I ordered in May leaks at the seam, and nobody has told me when the new one comes.';
const messages = Array.from({ length: 6 }, (_, index) => {
  const author = index % 2 === 0 ? 'Dana Reyes' : 'Priya Nair';
  return `<article class="message"><header><b class="author">${author}</b>
    <time datetime="2026-10-01T0${index}:00:00Z">1 October 2026, 0${index}:00</time></header>
    <div class="body"><p>${index + 1}. ${WORDS}</p></div></article>`;
});
const html = `<!doctype html><title>Leaking kettle</title><main><h1>Leaking kettle</h1>
  <div class="thread">${messages.join('')}</div>
  <form><label for="a">Answer to the customer</label><textarea id="a" rows="4" cols="60"></textarea></form>
  <form><h3>For the team</h3><textarea id="b" rows="4" cols="60"></textarea></form>
  <iframe srcdoc="<textarea placeholder='Chat' rows='4' cols='40'></textarea>"></iframe></main>`;

let session: Awaited<ReturnType<typeof startSiteSession>>;
let desk: Page;
let panel: Page;

beforeAll(async () => {
  session = await startSiteSession(html);
  if (session.status === 'ready') ({ desk, panel } = session);
});
afterAll(async () => {
  if (session?.status === 'ready') await session.close();
});
beforeEach((context) => {
  if (session.status === 'unavailable') context.skip(session.reason);
});

const question = () => panel.getByRole('region', { name: 'Where should it go?' });
const drafts = () =>
  desk.locator('textarea').evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value));

describe('a page with two boxes', () => {
  it('asks where it should go, and the box under the pointer shows itself', async () => {
    await question().getByRole('button', { name: 'For the team' }).hover();
    await expect
      .poll(() => desk.locator('#b').evaluate((box) => box.getAnimations().length))
      .toBeGreaterThan(0);
    expect(await desk.locator('#a').evaluate((box) => box.getAnimations().length)).toBe(0);
  });

  it('offers the box of a frame behind those of the page', async () => {
    const names = () => question().getByRole('button').allInnerTexts();
    await expect.poll(names).toEqual(['Answer to the customer', 'For the team', 'Chat']);
  });

  it('inserts into the chosen one, and only there', async () => {
    await question().getByRole('button', { name: 'Answer to the customer' }).click();
    await question().waitFor({ state: 'detached' });
    await panel
      .getByRole('button', { name: /^Insert suggestion/ })
      .first()
      .click();
    await panel.getByText('Inserted.').waitFor();
    const [answer, memo] = await drafts();
    expect(answer?.length).toBeGreaterThan(20);
    expect(memo).toBe('');
  });

  it('follows the agent into the other one', async () => {
    await desk.locator('#b').click();
    await panel
      .getByRole('button', { name: /^Insert suggestion/ })
      .nth(1)
      .click();
    await expect.poll(async () => (await drafts())[1]?.length).toBeGreaterThan(20);
  });
});
