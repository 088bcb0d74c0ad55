import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { readPolicy, watchPolicy } from '@/lib/browser/managed';
import { type ReadManaged, readManaged } from '@/lib/model/managed';
import { practice } from '@/lib/sites/practice';

const profile = {
  id: 'p1',
  name: 'Kettle desk',
  origin: 'https://desk.example/*',
  createdAt: '2026-11-20T10:00:00.000Z',
  site: { ...practice, match: { hosts: ['desk.example'] } },
};
const key = `${'A'.repeat(43)}=`;
const fieldsOf = ({ problems }: ReadManaged) => problems.map(({ field }) => field);

describe('a policy', () => {
  it('is taken as it is', () => {
    const read = readManaged({
      packs: ['{}'],
      packKey: key,
      sites: [JSON.stringify(profile)],
      settings: { tone: 'formal', shortcutTrigger: '/' },
    });
    expect(read).toEqual({
      packs: ['{}'],
      packKey: key,
      sites: [profile],
      settings: { tone: 'formal', shortcutTrigger: '/' },
      problems: [],
    });
  });

  it('sets nothing where there is none', () => {
    expect(readManaged({})).toEqual({ packs: [], packKey: null, sites: [], settings: {}, problems: [] });
  });

  it('names each broken part, and the others count', () => {
    const read = readManaged({
      packs: 'all of them',
      packKey: 'short',
      sites: ['{}', JSON.stringify(profile)],
      settings: { tone: 'loud', closeAfterInsert: true, constructor: 1, colour: 'red' },
      phrases: [],
    });
    expect(read).toMatchObject({
      packs: [],
      packKey: null,
      sites: [profile],
      settings: { closeAfterInsert: true },
    });
    expect(fieldsOf(read).sort()).toEqual([
      'packKey',
      'packs',
      'phrases',
      'settings colour',
      'settings constructor',
      'settings tone',
      'sites 1',
    ]);
    expect(read.problems.find(({ field }) => field === 'packKey')?.problem).toBe(
      'The policy “packKey” can’t be used: it is no public key of 32 bytes in base64.',
    );
  });

  it('that sets a setting to nothing sensible sets none of it', () => {
    expect(readManaged({ settings: 'strict' }).settings).toEqual({});
    expect(fieldsOf(readManaged({ settings: 'strict' }))).toEqual(['settings']);
  });
});

describe('the browser’s policy', () => {
  const managed = browser.storage.managed as unknown as typeof browser.storage.local;
  beforeEach(() => managed.clear());

  it('is read, and told again when it changes, until nobody listens', async () => {
    await managed.set({ packKey: key });
    expect((await readPolicy()).packKey).toBe(key);
    const seen: ReadManaged[] = [];
    const closed = new AbortController();
    watchPolicy((policy) => seen.push(policy), closed.signal);
    await expect.poll(() => seen.length).toBe(1);
    await managed.set({ settings: { closeAfterInsert: true } });
    await expect.poll(() => seen.at(-1)?.settings).toEqual({ closeAfterInsert: true });
    closed.abort();
    await managed.set({ packKey: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.length).toBe(2);
  });
});
