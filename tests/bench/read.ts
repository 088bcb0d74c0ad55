/**
 * How well the reader reads two real programs, with their adapters and by structure alone. Prints a table, never fails.
 * The beds must be running (`tests/beds`); `EVENKEEL_TRUTH` names the folder with what a reader must find.
 */
import type { Page } from 'playwright-core';
import type { Message } from '@/lib/model/conversation';
import { joinMessages } from '@/lib/read/join-messages';
import { bundleReader, launchBrowser, readIn, readTruth, type Truth } from './bed-pages';
import { type Score, scoreReading } from './score-reading';

const CONVERSATIONS = [1, 2, 3, 4, 5, 6];
const RT = 'http://127.0.0.1:8101/';
const ROUNDCUBE = 'http://127.0.0.1:8102/';

async function main(): Promise<void> {
  const reader = await bundleReader();
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ timezoneId: 'UTC' })).newPage();
  console.log('program    conversation  by         messages  F1     roles');
  for (const adapters of [true, false]) {
    await logInToRt(page);
    for (const number of CONVERSATIONS) {
      const truth = readTruth('rt', number);
      print(truth, adapters, scoreReading(await readTicket(page, truth, reader, adapters), truth.messages));
    }
    await logInToRoundcube(page);
    for (const number of CONVERSATIONS) {
      const truth = readTruth('roundcube', number);
      print(truth, adapters, scoreReading(await readThread(page, truth, reader, adapters), truth.messages));
    }
  }
  await browser.close();
}

function print({ product, key }: Truth, adapters: boolean, { found, wanted, f1, roles }: Score): void {
  const cells = [product.padEnd(9), key.padEnd(12), (adapters ? 'adapter' : 'structure').padEnd(9)];
  console.log([...cells, `${found}/${wanted}`.padEnd(8), f1.toFixed(3), roles.toFixed(3)].join('  '));
}

async function readTicket(page: Page, truth: Truth, reader: string, adapters: boolean): Promise<Message[]> {
  await page.goto(truth.url);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.transaction.message').length >= count,
    truth.messages.length,
  );
  return messagesOf(page, reader, adapters);
}

/** Every mail on its own page, newest first, joined as the panel joins them. */
async function readThread(page: Page, truth: Truth, reader: string, adapters: boolean): Promise<Message[]> {
  let joined: Message[] = [];
  for (const { url } of truth.messages.toReversed()) {
    if (!url) continue;
    await page.goto(url);
    joined = joinMessages(joined, await messagesOf(page, reader, adapters));
  }
  return joined;
}

async function messagesOf(page: Page, reader: string, adapters: boolean): Promise<Message[]> {
  const reading = await readIn(page, reader, adapters);
  return reading.status === 'ready' ? reading.conversation.messages : [];
}

async function logInToRt(page: Page): Promise<void> {
  await page.goto(RT);
  if ((await page.locator('input[name=user]').count()) === 0) return;
  await page.fill('input[name=user]', 'priya');
  await page.fill('input[name=pass]', 'agentpass1');
  await page.click('input[type=submit]');
  await page.waitForLoadState();
}

async function logInToRoundcube(page: Page): Promise<void> {
  await page.goto(ROUNDCUBE);
  if ((await page.locator('input[name=_user]').count()) === 0) return;
  await page.fill('input[name=_user]', 'support');
  await page.fill('input[name=_pass]', 'agentpass1');
  await page.click('#rcmloginsubmit');
  await page.waitForURL(/_task=mail/);
}

await main();
