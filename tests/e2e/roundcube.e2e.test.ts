/** One message a page, the thread only in quotes, the reply on a page of its own: Roundcube, for real. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { truths } from '../beds/bed';
import { startBedSession } from './support/bed-session';
import { hearReport } from './support/hear-report';

let session: Awaited<ReturnType<typeof startBedSession>>;
let desk: Page;
let panel: Page;
const threads = truths('roundcube');

beforeAll(async () => {
  session = await startBedSession('roundcube', threads[0]?.url ?? '');
  if (session.status === 'ready') ({ desk, panel } = session);
}, 20 * 60_000);
afterAll(async () => {
  if (session?.status === 'ready') await session.close();
});
beforeEach((context) => {
  if (session.status === 'unavailable') context.skip(session.reason);
});

describe('beside Roundcube', () => {
  it('reads a mail in the preview beside the list, in the frame that shows it', async () => {
    const [thread] = threads;
    const uid = /_uid=(\d+)/.exec(thread?.url ?? '')?.[1] ?? '';
    await desk.goto(new URL(`?_task=mail&_mbox=INBOX&_uid=${uid}`, thread?.url).href);
    await desk.evaluate((id) => {
      const { rcmail } = window as unknown as {
        rcmail: { show_message(id: string, safe: boolean, preview: boolean): void };
      };
      rcmail.show_message(id, false, true);
    }, uid);
    await desk.frameLocator('#messagecontframe').locator('#messagebody').waitFor();
    await panel.getByRole('heading', { name: thread?.customerName }).waitFor();
    await panel.getByText(/^\d+ read/).waitFor();
  });

  it.each(threads.map((thread) => [thread.key, thread] as const))(
    'reads the newest mail of “%s” and the earlier ones that it quotes',
    async (_key, thread) => {
      await desk.goto(thread.url);
      const { reading } = await hearReport(panel);
      if (reading.status !== 'ready') throw new Error('not read');
      const { messages } = reading.conversation;
      const shown = thread.messages.find(({ shownAtUrl }) => shownAtUrl);
      expect(messages.at(-1)).toMatchObject({ text: shown?.text, author: shown?.author, role: shown?.role });
      for (const message of messages.slice(0, -1)) {
        const original = thread.messages.find(({ text }) =>
          bare(text).startsWith(bare(message.text).slice(0, 200)),
        );
        expect(original, message.text).toBeDefined();
        expect(message).toMatchObject({ origin: 'quote', role: original?.role });
      }
    },
  );

  it.each(threads.slice(0, 2).map((thread) => [thread.key, thread] as const))(
    'keeps “%s” beside its reply form, and what it inserts is what would be sent',
    async (_key, thread) => {
      await desk.goto(thread.url);
      await panel.getByRole('heading', { name: thread.customerName }).waitFor();
      await desk.goto(thread.replyUrl);
      await desk.locator('iframe#composebody_ifr').waitFor();
      await panel.getByText('a moment ago').waitFor();
      const card = panel
        .getByRole('listitem')
        .filter({ hasNot: panel.getByRole('textbox') })
        .first();
      await card.getByRole('button', { name: /^Insert/ }).click();
      await panel.getByText('Inserted. F6 takes you back to the reply.').waitFor();
      const words = (await card.locator('.card-text').textContent()) ?? '';
      const written = await desk.evaluate(() => {
        const { tinymce } = window as unknown as {
          tinymce: { get(id: string): { getContent(o: object): string } };
        };
        return tinymce.get('composebody').getContent({ format: 'text' });
      });
      expect(words.length).toBeGreaterThan(20);
      expect(bare(written)).toContain(bare(words));
    },
  );
});

/** Without spaces and line ends, which mail programs set as they like. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
