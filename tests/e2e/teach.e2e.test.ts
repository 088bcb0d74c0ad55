/** Teaching a helpdesk that nobody knows: real clicks in the page and the panel, kept over a reload, exported and imported. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hearReport } from './support/hear-report';
import { judgeLooks } from './support/judge-looks';
import { startSiteSession } from './support/site-session';

const said = [
  { role: 'customer', text: 'The kettle arrived broken and nobody has answered me since Monday.' },
  { role: 'agent', text: 'I am sorry about the kettle. Could you send a picture of the box?' },
  { role: 'customer', text: 'Here it is. I would like my money back, please.' },
] as const;

/** No times, no names, no lasting class names: only the sides tell who is who. And every press would be heard. */
const strangeDesk = `<!doctype html><html lang="en"><title>Kettle</title><style>
  .kXyZab { display: flex } .lMnOpQ { justify-content: flex-end } .css-9q8w7e { width: 320px; padding: 12px; border: 1px solid #ccc }
</style><h1>Broken kettle</h1><div class="sc-bdVaJa">${said
  .map(
    ({ role, text }) =>
      `<div class="sc-htpNat kXyZab ${role === 'agent' ? 'lMnOpQ' : ''}"><div class="css-9q8w7e"><span>${text}</span></div></div>`,
  )
  .join('')}</div><p><textarea rows="4" cols="60"></textarea></p><script>
  window.heard = [];
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, () => window.heard.push(type), true);
</script></html>`;

let session: Awaited<ReturnType<typeof startSiteSession>>;
let desk: Page;
let panel: Page;
let url: string;

beforeAll(async () => {
  session = await startSiteSession(strangeDesk, 'tickets/4711');
  if (session.status === 'ready') ({ desk, panel, url } = session);
});
afterAll(async () => {
  if (session?.status === 'ready') await session.close();
});
beforeEach((context) => {
  if (session.status === 'unavailable') context.skip(session.reason);
});

const press = (name: string | RegExp) => panel.getByRole('button', { name }).click();

/** A real click at a place on the page, whatever lies over it. */
async function clickInPage(selector: string): Promise<void> {
  await desk.locator('[data-evenkeel-ui]').waitFor({ state: 'attached' });
  const box = await desk.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} cannot be seen`);
  await desk.mouse.move(box.x + 10, box.y + 10);
  await desk.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function readsIt(name: string): Promise<void> {
  const { reading } = await hearReport(panel, ({ reading }) => reading.status === 'ready');
  if (reading.status !== 'ready') throw new Error('not read');
  const { messages, subject, id } = reading.conversation;
  expect(messages.map(({ role, text }) => ({ role, text }))).toEqual(said);
  expect({ subject, id }, name).toEqual({ subject: 'Broken kettle', id: '4711' });
}

describe('a helpdesk that nobody knows', () => {
  it('is not read at first, and the panel offers to be taught', async () => {
    await panel.getByText('No conversation here').waitFor();
    await panel.getByRole('button', { name: 'Teach this page' }).waitFor();
    expect(await judgeLooks(panel, 'teach, offer')).toEqual([]);
  });

  it('is taught by three clicks in it, each showing what would be read', async () => {
    await press('Teach this page');
    await panel.getByText('Step 1 of 3').waitFor();
    expect(await judgeLooks(panel, 'teach, step 1')).toEqual([]);
    await clickInPage('.sc-htpNat:nth-child(1) span');
    await panel.getByText('Step 2 of 3').waitFor();
    await clickInPage('.sc-htpNat:nth-child(2) span');
    await panel.getByText('Step 3 of 3').waitFor();
    await panel.getByRole('heading', { name: 'Reads 3 messages' }).waitFor();
    expect(await judgeLooks(panel, 'teach, step 3')).toEqual([]);
    await clickInPage('textarea');
    await panel.getByRole('heading', { name: 'Is this right?' }).waitFor();
    expect(await judgeLooks(panel, 'teach, review')).toEqual([]);
    expect(await desk.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await desk.locator('[data-evenkeel-ui]').count()).toBe(0);
  });

  it('is read from then on, also after a reload and with another conversation', async () => {
    await panel.getByLabel('Name').fill('The kettle desk');
    await press('Save');
    await panel.getByText('3 read, complete').waitFor();
    await readsIt('at once');
    await desk.reload();
    await panel.getByText('3 read, complete').waitFor();
    await readsIt('after a reload');
    await desk.goto(`${url}tickets/4712`);
    const { reading } = await hearReport(panel, ({ reading }) => reading.status === 'ready');
    expect(reading).toMatchObject({ conversation: { id: '4712' } });
  });

  it('can be renamed, tested, exported, deleted and brought back', async () => {
    await panel.getByText('3 read, complete').click();
    await press('Taught sites');
    const name = panel.getByLabel('Name of the taught site');
    await name.fill('Kettles');
    await press('Test Kettles');
    await panel.getByText('It reads 3 messages on this page.').waitFor();
    expect(await judgeLooks(panel, 'teach, taught sites')).toEqual([]);
    const saving = panel.waitForEvent('download');
    await press('Export Kettles');
    const file = await (await saving).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      name: 'Kettles',
      origin: 'http://127.0.0.1/*',
    });
    await press('Delete Kettles');
    await panel.getByText('“Kettles” was deleted.').waitFor();
    await press('Undo');
    await name.waitFor();
    await press('Delete Kettles');
    await panel.getByText('Nothing yet.').waitFor();
    await panel.getByLabel('File of a taught site').setInputFiles(file);
    await panel.getByText('“Kettles” is kept for http://127.0.0.1.').waitFor();
    await press('Back');
    await panel.getByText('3 read, complete').waitFor();
  });

  it('says in a sentence why a file is no profile, and keeps nothing of it', async () => {
    await panel.getByText('3 read, complete').click();
    await press('Taught sites');
    const choose = (text: string) =>
      panel
        .getByLabel('File of a taught site')
        .setInputFiles({ name: 'site.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('not json');
    await panel.getByText('This file is not JSON.').waitFor();
    await choose('{"id":"x"}');
    await panel.getByText(/^This site profile can’t be used/).waitFor();
    expect(await panel.getByLabel('Name of the taught site').count()).toBe(1);
    await press('Back');
  });

  it('goes back to where it was when the agent presses Escape in the page', async () => {
    await press('Teach this page');
    await panel.getByText('Step 1 of 3').waitFor();
    await desk.locator('[data-evenkeel-ui]').waitFor({ state: 'attached' });
    await desk.keyboard.press('Escape');
    await panel.getByText('Step 1 of 3').waitFor({ state: 'detached' });
    expect(await desk.locator('[data-evenkeel-ui]').count()).toBe(0);
  });
});
