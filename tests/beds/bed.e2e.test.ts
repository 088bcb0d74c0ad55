import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { type Bed, lastSentMail, startBed, truths } from './bed';
import { openBrowser } from './open-browser';
import { signIn } from './sign-in';
import type { Product } from './truth';

const words = 'Jürgen, I have it & you hear from me before 18:00.';
/** Sending is the product's own affair and takes its time. */
const soon = { timeout: 20_000 };
let browser: Browser;
let beds: Record<Product, Bed>;

// The first start of all installs and seeds.
beforeAll(async () => {
  const [rt, roundcube] = await Promise.all([
    startBed('rt', { fresh: true }),
    startBed('roundcube', { fresh: true }),
  ]);
  beds = { rt, roundcube };
  browser = await openBrowser();
}, 20 * 60_000);
afterAll(async () => {
  await browser.close();
});

describe('what the agent writes reaches the customer as mail', () => {
  test('from the rich composer of RT', async (context) => {
    const page = await openBed(context, 'rt');
    const [truth] = truths('rt');
    await page.goto(truth?.replyUrl ?? '');
    await writeInFrame(page, 'iframe.cke_wysiwyg_frame');
    await page.click('input[name=SubmitTicket]');
    await expect.poll(() => lastSentMail('rt')?.text, soon).toContain(words);
    expect(lastSentMail('rt')?.headers.to).toContain(truth?.customerEmail);
  });

  test('from the rich composer of Roundcube', async (context) => {
    const page = await openBed(context, 'roundcube');
    const [truth] = truths('roundcube');
    await page.goto(truth?.replyUrl ?? '');
    await writeInFrame(page, '#composebody_ifr');
    await page.click('button.send');
    await expect.poll(() => lastSentMail('roundcube')?.text, soon).toContain(words);
    expect(lastSentMail('roundcube')?.html).toContain('<blockquote');
    expect(lastSentMail('roundcube')?.headers['x-envelope-to']).toBe(truth?.customerEmail);
  });

  test('from the plain composer of Roundcube', async (context) => {
    const page = await openBed(context, 'roundcube', 8113);
    const truth = truths('roundcube')[1];
    await page.goto((truth?.replyUrl ?? '').replace(':8112', ':8113'));
    await page.locator('#composebody').press('Control+Home');
    await page.keyboard.insertText(words);
    await page.click('button.send');
    await expect
      .poll(() => lastSentMail('roundcube')?.headers['x-envelope-to'], soon)
      .toBe(truth?.customerEmail);
    expect(lastSentMail('roundcube')?.text).toContain(words);
    expect(lastSentMail('roundcube')?.html).toBe('');
  });
});

/** A signed-in page; where there can be no bed, the test is skipped with the reason. */
async function openBed(context: TestContext, product: Product, port?: number): Promise<Page> {
  const bed = beds[product];
  if (bed.status === 'unavailable') return context.skip(bed.reason);
  const url = new URL(bed.url);
  if (port) url.port = String(port);
  const page = await (await browser.newContext()).newPage();
  await signIn(page, product, { ...bed, url: url.href });
  return page;
}

async function writeInFrame(page: Page, frame: string): Promise<void> {
  const body = page.frameLocator(frame).locator('body');
  await body.click();
  await body.press('Control+Home');
  await page.keyboard.insertText(words);
}
