import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hearReport } from '../../tests/e2e/support/hear-report';
import { launchPractice } from '../../tests/e2e/support/practice';
import { takePicture } from '../../tests/e2e/support/take-picture';
import { root } from '../root.mjs';

/** Somebody who was charged twice, and is losing patience. */
const CONVERSATION = 'double-charge';

/**
 * Without a window: opens an upset customer's conversation, prints what the panel makes of it, inserts a suggestion by a
 * click in the real panel, and prints what the composer then holds.
 * @throws {Error} with the step that failed
 */
export async function performMainJob(): Promise<void> {
  const { browser, inbox, panel } = await attempt('open the practice inbox with the panel', () =>
    launchPractice({ args: ['--window-size=1360,860'] }, CONVERSATION),
  );
  try {
    await attempt('read the conversation', () => printReading(panel));
    await attempt('make out how the customer feels', () => printMood(panel));
    await attempt('suggest what to say', () => printSuggestions(panel));
    const suggested = await attempt('insert a suggestion', () => insertFirst(panel));
    await attempt('read the reply back', () => printReply(inbox, suggested));
    const path = join(root, '.output/evenkeel.png');
    await attempt('take a picture', () => takePicture({ page: inbox, panel, path }));
    print('Picture', path);
  } finally {
    await browser.close();
  }
}

async function attempt<Result>(what: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw new Error(`Evenkeel could not ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function printReading(panel: Page): Promise<void> {
  const { reading } = await hearReport(panel);
  if (reading.status !== 'ready') throw new Error(`the page was ${reading.status}`);
  const { customer, subject, messages } = reading.conversation;
  await panel.getByRole('heading', { level: 1, name: customer.name }).waitFor();
  print('Read', `“${subject}”, ${customer.name}: ${await textOf(panel, '.coverage')}`);
  for (const { role, author, text } of messages) console.log(`    ${role} ${author}: ${shorten(text)}`);
}

async function printMood(panel: Page): Promise<void> {
  const heat = panel.getByRole('slider', { name: /^Tension/ });
  const count = Number(await heat.getAttribute('aria-valuemax'));
  print('Tension', await textOf(panel, '.mood'));
  // The heat line is walked as the agent does with the arrow keys, and tells each message's level and words.
  await heat.press('Home');
  for (let index = 0; index < count; index += 1) {
    console.log(`    ${await heat.getAttribute('aria-valuetext')}`);
    await heat.press('ArrowRight');
  }
  await heat.blur();
  const more = panel.getByRole('button', { name: /more signs?$/ });
  if ((await more.count()) > 0) await more.click();
  const signs = await panel.locator('.signs span.chip').allInnerTexts();
  print('Signs', signs.length > 0 ? signs.map(squeeze).join(', ') : 'none');
}

async function printSuggestions(panel: Page): Promise<void> {
  const cards = panel.getByRole('region', { name: 'Suggestions' }).getByRole('listitem');
  await cards.nth(2).waitFor();
  print('Suggestions', await textOf(panel, '.section-title'));
  for (const index of [0, 1, 2]) {
    const card = cards.nth(index);
    const [text, reason] = [card.locator('.card-text'), card.locator('.reason')];
    console.log(`    ${index + 1}. ${shorten(await text.innerText(), 400)} (${await reason.innerText()})`);
  }
}

/** @returns the text of the first suggestion that needs no answer first */
async function insertFirst(panel: Page): Promise<string> {
  const card = panel
    .getByRole('region', { name: 'Suggestions' })
    .getByRole('listitem')
    .filter({ hasNot: panel.locator('[data-gap]') })
    .first();
  const text = await card.locator('.card-text').innerText();
  await card.getByRole('button', { name: /^Insert/ }).click();
  const outcome = card.getByRole('status').filter({ hasText: /./ });
  await outcome.waitFor();
  print('Insert', await outcome.innerText());
  return text;
}

async function printReply(inbox: Page, suggested: string): Promise<void> {
  const field = inbox.locator('[data-composer]').getByRole('textbox');
  const reply = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  );
  print('Reply box', shorten(reply, 400));
  if (!squeeze(reply).includes(squeeze(suggested))) throw new Error('it does not hold what was inserted');
}

async function textOf(page: Page, selector: string): Promise<string> {
  return squeeze(await page.locator(selector).first().innerText());
}

function print(label: string, words: string): void {
  console.log(`${label}: ${words}`);
}

function shorten(text: string, most = 110): string {
  const line = squeeze(text);
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
