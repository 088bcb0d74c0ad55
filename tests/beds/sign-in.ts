import type { Page } from 'playwright-core';
import type { Bed } from './bed';
import type { Product } from './truth';

type ReadyBed = Extract<Bed, { status: 'ready' }>;

/** Logs the page's browser context in; returns when the product's own first page is there. */
export async function signIn(page: Page, product: Product, bed: ReadyBed): Promise<void> {
  await page.goto(bed.url);
  await forms[product](page, bed);
}

const forms: Record<Product, (page: Page, bed: ReadyBed) => Promise<void>> = {
  async rt(page, bed) {
    await page.fill('input[name=user]', bed.login);
    await page.fill('input[name=pass]', bed.password);
    await page.click('[type=submit]');
    await page.waitForSelector('a[href$="Logout.html"]', { state: 'attached' });
  },
  async roundcube(page, bed) {
    await page.fill('#rcmloginuser', bed.login);
    await page.fill('#rcmloginpwd', bed.password);
    await page.click('#rcmloginsubmit');
    await page.waitForURL(/_task=mail/);
    // A composer opened while the list still loads is forgotten: both write the session, and the later one wins.
    await page.waitForSelector('#messagelist tbody tr');
    await page.waitForLoadState('networkidle');
  },
};
