import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type Look, looks, setLook } from './set-look';

const pictures = fileURLToPath(new URL('../../../.output/pictures/', import.meta.url));

/**
 * Looks at the panel as it is, in every width and scheme, and leaves a picture of each. What it finds fault with: whatever
 * axe does, and what sticks out of the panel.
 */
export async function judgeLooks(
  panel: Page,
  name: string,
  these: readonly Look[] = looks,
): Promise<string[]> {
  mkdirSync(pictures, { recursive: true });
  const faults: string[] = [];
  for (const look of these) {
    await setLook(panel, look);
    await panel.screenshot({
      path: `${pictures}${name.replace(/\W+/g, '-')}-${look.width}-${look.scheme}.png`,
      animations: 'disabled',
    });
    const found = [...(await findFaults(panel)), ...(await findCutOff(panel))];
    faults.push(...found.map((fault) => `${look.width} px, ${look.scheme}: ${fault}`));
  }
  return faults;
}

/** What axe finds against WCAG 2.2 AA and its best practices. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Elements that stick out of the panel to the right, apart from what cuts its own words with an ellipsis. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((element) => !element.closest('.signs, .subject, .mood-words, h1'))
      .map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`),
  );
}
