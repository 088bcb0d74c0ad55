/** The generic reader on two real programs, as if it had no rules for them: their adapters are switched off. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { startBed, stopBed, truths } from '../beds/bed';
import { openBrowser } from '../beds/open-browser';
import { signIn } from '../beds/sign-in';
import type { Product, Truths } from '../beds/truth';
import { readBed } from '../bench/bed-pages';
import { bundleEntry } from '../bench/bundle-entry';
import { scoreReading } from '../bench/score-reading';

const products = ['rt', 'roundcube'] as const;
/** A page signed in, or why this machine can't have the product. */
const found: Partial<Record<Product, Page | string>> = {};
let browser: Browser;
let reader: string;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await bundleEntry('read-here.ts');
  for (const product of products) {
    const bed = await startBed(product);
    if (bed.status === 'unavailable') {
      found[product] = bed.reason;
      continue;
    }
    const page = await (await browser.newContext({ timezoneId: 'UTC' })).newPage();
    await signIn(page, product, bed);
    found[product] = page;
  }
}, 20 * 60_000);
afterAll(async () => {
  await browser?.close();
  for (const product of products) await stopBed(product);
});

async function score<P extends Product>(product: P, truth: Truths[P], context: TestContext) {
  const page = found[product];
  if (page === undefined || typeof page === 'string') return context.skip(page);
  const messages = await readBed[product](page, truth, reader, false);
  const { f1, roles } = scoreReading(messages, truth.messages);
  expect(f1).toBeGreaterThanOrEqual(0.9);
  expect(roles).toBeGreaterThanOrEqual(0.9);
}

describe('by structure alone, at least nine tenths of messages and roles are read', () => {
  it.for(truths('rt'))('of the ticket “$key”', (truth, context) => score('rt', truth, context));
  it.for(truths('roundcube'))('of the mails “$key”', (truth, context) => score('roundcube', truth, context));
});
