/**
 * Looks on the beds' pages for every message of the truth, so that a changed package or seed is noticed here and not in a
 * test of the reader.  `npx tsx tests/beds/verify.ts [rt] [roundcube]`; the exit status is 1 when anything is missing.
 * In: running or startable beds. Out: a line for each conversation.
 */
import type { Page } from 'playwright-core';
import { type Bed, startBed, truths } from './bed';
import { openBrowser } from './open-browser';
import { signIn } from './sign-in';
import type { Product, RoundcubeTruth, RtTruth } from './truth';

type Truth = RtTruth | RoundcubeTruth;
type TruthMessage = Truth['messages'][number];

const asked = process.argv.slice(2);
const products = (['rt', 'roundcube'] as const).filter(
  (product) => asked.length === 0 || asked.includes(product),
);
const browser = await openBrowser();
let missing = 0;
for (const product of products) missing += await verifyProduct(product);
await browser.close();
process.exitCode = missing > 0 ? 1 : 0;

async function verifyProduct(product: Product): Promise<number> {
  const bed: Bed = await startBed(product);
  if (bed.status === 'unavailable') {
    console.log(`${product}: not on this machine: ${bed.reason}`);
    return 0;
  }
  const page = await (await browser.newContext()).newPage();
  await signIn(page, product, bed);
  let lost = 0;
  for (const truth of truths(product)) lost += await verifyConversation(page, truth);
  await page.context().close();
  return lost;
}

async function verifyConversation(page: Page, truth: Truth): Promise<number> {
  const lost: string[] = [];
  for (const message of truth.messages) {
    const url = 'url' in message ? message.url : truth.url;
    if (page.url() !== url) await page.goto(url);
    const shown = fold(await readMessage(page, message));
    const all = [message.text, message.author, message.signature, ...message.attachments];
    const absent = all.filter((words) => !shown.includes(fold(words)));
    if (absent.length > 0) lost.push(`  ${message.sentAt} ${message.author}: ${JSON.stringify(absent)}`);
  }
  const subject = fold((await page.textContent('body')) ?? '').includes(fold(truth.subject));
  if (!subject) lost.push(`  subject: ${truth.subject}`);
  const found = truth.messages.length - lost.length;
  console.log(
    `${truth.product} ${truth.key}: ${found} of ${truth.messages.length} messages`,
    ...lost.map((l) => `\n${l}`),
  );
  return lost.length;
}

/** The message's own part of the page, folded quotes included. RT adds older messages while one waits. */
async function readMessage(page: Page, message: TruthMessage): Promise<string> {
  const place =
    'uid' in message ? '#mailview-left, #layout-content' : `[data-transaction-id="${message.transactionId}"]`;
  const element = page.locator(place).first();
  await element.waitFor({ state: 'attached' });
  return (await element.textContent()) ?? '';
}

/** Without blanks, which pages set as they like. */
function fold(words: string): string {
  return words.replace(/\s+/g, '');
}
