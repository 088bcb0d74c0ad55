/** Every state of the panel, in every width and scheme: nothing that axe finds, nothing cut off, and a picture to look at. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeLooks } from './support/judge-looks';
import type { LaunchedBrowser } from './support/launch';
import { launchPractice, openInbox } from './support/practice';
import { servePage } from './support/serve-page';

let browser: LaunchedBrowser;
let inbox: Page;
let panel: Page;
let site: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  site = await servePage('<h1>A helpdesk that has not been allowed</h1>');
  ({ browser, inbox, panel } = await launchPractice());
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const openTab = (name: RegExp) => panel.getByRole('tab', { name }).click();

async function openConversation(id: string, tab: RegExp): Promise<void> {
  await openInbox(browser, inbox, id);
  await openTab(tab);
}

/** Puts the break timer into a phase, as if its time had passed. */
async function setBreak(phase: string, until: number | null): Promise<void> {
  await openTab(/break/i);
  await panel.evaluate(
    async ([nextPhase, nextUntil]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('evenkeel');
        opening.onsuccess = () => resolve(opening.result);
      });
      const row = { id: 'timer', phase: nextPhase, until: nextUntil, workMinutes: 50, restMinutes: 5 };
      const writing = database.transaction('breakTimer', 'readwrite').objectStore('breakTimer').put(row);
      await new Promise((resolve) => {
        writing.onsuccess = resolve;
      });
      database.close();
    },
    [phase, until] as const,
  );
  await panel.reload();
  await openTab(/break/i);
}

/** Each state: how an agent gets there, and the words that show that it is there. */
const states: [string, () => Promise<void>, RegExp][] = [
  ['reply', () => openConversation('double-charge', /reply/i), /^Next: /],
  ['reply, long subject', () => openConversation('clinic-outage', /reply/i), /^Next: /],
  ['reply, grateful', () => openConversation('thank-you', /reply/i), /^Next: /],
  [
    'reply, whole, with its options and a draft of ready-made words',
    async () => {
      await openConversation('double-charge', /reply/i);
      await panel.getByRole('button', { name: 'Insert suggestion 2' }).click();
      await panel.getByText(/Inserted/).waitFor();
      await panel.getByRole('button', { name: 'Star suggestion 2' }).click();
      await panel.getByRole('button', { name: 'Whole reply' }).click();
      await panel.getByText('Options').click();
    },
    /^Suggest words that are$/,
  ],
  ['steps', () => openConversation('rude-agent', /steps/i), /^Resolution steps$/],
  ['notes', () => openConversation('rude-agent', /notes/i), /^Kept on this device$/],
  [
    'unreadable',
    async () => {
      await openConversation('rude-agent', /reply/i);
      await inbox.evaluate(() => {
        const pane = document.querySelector('[data-pane]');
        pane?.after(pane.cloneNode(true));
      });
    },
    /could not be read/,
  ],
  [
    'off limits',
    async () => {
      await inbox.goto('chrome://version');
      await openTab(/reply/i);
    },
    /Nothing to read here|out of sight/,
  ],
  [
    'not yet allowed',
    async () => {
      await inbox.goto(site.url);
      await openTab(/reply/i);
    },
    /Read conversations on|out of sight/,
  ],
  [
    'no conversation for notes',
    async () => {
      await openTab(/notes/i);
    },
    /Notes belong to a conversation/,
  ],
  ['break, off', () => setBreak('off', null), /A short break/],
  ['break, working', () => setBreak('working', Date.now() + 1_500_000), /Next break in/],
  ['break, due', () => setBreak('due', null), /^Time for a break$/],
  ['break, resting', () => setBreak('resting', Date.now() + 250_000), /breathe/],
  [
    'call',
    async () => {
      await openTab(/reply/i);
      await panel.getByRole('button', { name: 'Start a call' }).click();
      await openTab(/notes/i);
    },
    /^Kept on this device$/,
  ],
];

describe('the panel', () => {
  it.each(states)('is legible and usable in every width and scheme: %s', async (name, reach, words) => {
    await reach();
    await panel.getByText(words).first().waitFor();
    expect(await judgeLooks(panel, name)).toEqual([]);
  });
});
