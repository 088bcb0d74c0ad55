/** The whole path on a real helpdesk: Request Tracker, granted by the agent's own click, read and written for real. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { truths } from '../beds/bed';
import { startBedSession } from './support/bed-session';
import { hearReport } from './support/hear-report';

let session: Awaited<ReturnType<typeof startBedSession>>;
let desk: Page;
let panel: Page;
const tickets = truths('rt');

beforeAll(async () => {
  session = await startBedSession('rt', tickets[0]?.url ?? '');
  if (session.status === 'ready') ({ desk, panel } = session);
}, 20 * 60_000);
afterAll(async () => {
  if (session?.status === 'ready') await session.close();
});
beforeEach((context) => {
  if (session.status === 'unavailable') context.skip(session.reason);
});

describe('beside Request Tracker', () => {
  it('reads the open page as soon as the site is granted, without a reload, and does not ask again', async () => {
    await panel.getByRole('heading', { name: tickets[0]?.customerName }).waitFor();
    expect(await panel.getByRole('button', { name: 'Allow on this site' }).count()).toBe(0);
  });

  it.each(tickets.map((ticket) => [ticket.key, ticket] as const))(
    'reads the ticket “%s” exactly',
    async (_key, ticket) => {
      await desk.goto(ticket.url);
      const { reading } = await hearReport(
        panel,
        (report) =>
          report.reading.status === 'ready' &&
          report.reading.conversation.messages.length === ticket.messages.length,
      );
      if (reading.status !== 'ready') throw new Error('not read');
      const { conversation } = reading;
      expect(conversation).toMatchObject({
        site: 'rt',
        id: ticket.ticketId,
        subject: ticket.subject,
        customer: { name: ticket.customerName, email: ticket.customerEmail },
        coverage: { by: 'adapter', complete: true },
      });
      expect(conversation.messages.map(essence)).toEqual(ticket.messages.map(essence));
    },
  );

  it.each([tickets[0], tickets[1]].flatMap((ticket) => (ticket ? [[ticket.key, ticket] as const] : [])))(
    'keeps the conversation beside the reply form of “%s”, and what it inserts is what would be sent',
    async (_key, ticket) => {
      await desk.goto(ticket.url);
      await panel.getByRole('heading', { name: ticket.customerName }).waitFor();
      await desk.goto(ticket.replyUrl);
      await desk.locator('iframe.cke_wysiwyg_frame').waitFor();
      await panel.getByText('a moment ago').waitFor();
      await panel.getByText('Replying: public').waitFor();

      const insert = panel.getByRole('button', { name: /^Insert suggestion \d$/ });
      await insert.first().waitFor();
      const card = panel
        .getByRole('listitem')
        .filter({ hasNot: panel.getByRole('textbox') })
        .first();
      const words = (await card.locator('.card-text').textContent()) ?? '';
      await card.getByRole('button', { name: /^Insert/ }).click();
      await panel.getByText('Inserted. F6 takes you back to the reply.').waitFor();

      const sent = await desk.evaluate(() => {
        const editor = (window as unknown as { CKEDITOR: CkEditor }).CKEDITOR.instances.UpdateContent;
        const page = document.createElement('div');
        page.innerHTML = editor?.getData() ?? '';
        return page.textContent ?? '';
      });
      expect(words.length).toBeGreaterThan(20);
      expect(plain(sent)).toContain(plain(words));
    },
  );

  it('says that an internal note is one', async () => {
    await desk.goto(tickets[0]?.noteUrl ?? '');
    await panel.getByText('Writing: internal note').waitFor();
  });

  it('reads and registers nothing any more once the agent takes the permission back', async () => {
    await desk.goto(tickets[0]?.url ?? '');
    await panel.getByRole('heading', { name: tickets[0]?.customerName }).waitFor();
    await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await panel
      .getByRole('button', { name: 'Allow on this site' })
      .or(panel.getByText('out of sight'))
      .waitFor();
    expect(await panel.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  });
});

/** What a reading has to have exactly; a moment can be written in more than one way. */
function essence({
  author,
  role,
  text,
  sentAt,
}: Record<'author' | 'role' | 'text', string> & { sentAt: string | null }) {
  return { author, role, text, sentAt: sentAt && Date.parse(sentAt) };
}

interface CkEditor {
  instances: Record<string, { getData(): string } | undefined>;
}

declare const chrome: typeof import('wxt/browser').browser;

/** Without the editors' own spaces and line ends, which are theirs to choose. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
