import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/store/database';
import { versions } from '@/lib/store/versions';

/** What a device held at a version: `tests/store/vN.json`, table → rows. */
function rowsAt(version: number): Record<string, object[]> {
  return JSON.parse(readFileSync(new URL(`./v${version}.json`, import.meta.url), 'utf8'));
}

describe('the database', () => {
  it('numbers its versions from 1 without a gap and says why each came', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    for (const { why } of versions) expect(why).toMatch(/^\p{Lu}.{10,}\.$/u);
  });

  it.each(versions.map(({ version }) => version))('brings everything along from version %i', async (from) => {
    const name = `from-${from}`;
    const old = new Dexie(name);
    for (const { version, stores } of versions.slice(0, from)) old.version(version).stores(stores);
    const rows = rowsAt(from);
    for (const [table, entries] of Object.entries(rows)) await old.table(table).bulkAdd(entries);
    old.close();

    const now = new Database(name);
    for (const [table, entries] of Object.entries(rows))
      expect(await now.table(table).count(), table).toBe(entries.length);
    now.close();
  });
});
