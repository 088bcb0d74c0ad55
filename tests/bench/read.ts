/**
 * `npm run bench:read`: how well the reader reads two real programs, with their adapters and by structure alone. Starts the
 * repository's own beds (Debian, root), prints a table, never fails on a figure.
 */
import { startBed, stopBed, truths } from '../beds/bed';
import { openBrowser } from '../beds/open-browser';
import { signIn } from '../beds/sign-in';
import type { Product } from '../beds/truth';
import { readBed } from './bed-pages';
import { bundleEntry } from './bundle-entry';
import { type Score, scoreReading } from './score-reading';

const reader = await bundleEntry('read-here.ts');
const browser = await openBrowser();
console.log('program    conversation     by         messages  F1     roles');
await bench('rt');
await bench('roundcube');
await browser.close();

async function bench<P extends Product>(product: P): Promise<void> {
  const bed = await startBed(product);
  if (bed.status === 'unavailable') throw new Error(bed.reason);
  const page = await (await browser.newContext({ timezoneId: 'UTC' })).newPage();
  await signIn(page, product, bed);
  for (const adapters of [true, false])
    for (const truth of truths(product)) {
      const messages = await readBed[product](page, truth, reader, adapters);
      print(product, truth.key, adapters, scoreReading(messages, truth.messages));
    }
  await stopBed(product);
}

function print(product: string, key: string, adapters: boolean, { found, wanted, f1, roles }: Score): void {
  const cells = [product.padEnd(9), key.padEnd(15), (adapters ? 'adapter' : 'structure').padEnd(9)];
  console.log([...cells, `${found}/${wanted}`.padEnd(8), f1.toFixed(3), roles.toFixed(3)].join('  '));
}
