import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/browser/settings';
import { readSynced } from '@/lib/browser/sync';
import { database } from '@/lib/store/database';
import { addPhrases, readPhraseEdits, readPhrases, removePhrases } from '@/lib/store/phrases';
import { keepInStep } from '@/lib/team/keep-in-step';
import { teamState } from '@/lib/team/team-state';
import { samplePhrase } from '../packs/sample-phrase';

/** In Node there are no locks, and one page needs none. */
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<void>) => work() } });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear()]);
  teamState.setState(teamState.getInitialState(), true);
});

/** One visit of a page of ours, until it has come to rest. */
async function visit(): Promise<void> {
  const closed = new AbortController();
  keepInStep(closed.signal);
  await vi.waitFor(() => expect(teamState.getState().sync.status).toBe('in-step'));
  closed.abort();
  teamState.setState(teamState.getInitialState(), true);
}

/** As on a device that has never seen anything but the synced storage. */
async function anotherDevice(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await browser.storage.local.remove('syncMemory');
}

describe('phrases on several devices', () => {
  it('stay here while nobody said otherwise', async () => {
    await addPhrases([samplePhrase('x')]);
    const closed = new AbortController();
    keepInStep(closed.signal);
    await new Promise((resolve) => setTimeout(resolve, 50));
    closed.abort();
    expect(await readSynced()).toEqual({});
  });

  it('come along when it is on, and so do deletions', async () => {
    await changeSettings({ syncPhrases: true });
    const [phrase] = await addPhrases([{ ...samplePhrase('x'), name: 'Mine' }]);
    await visit();
    await anotherDevice();
    await visit();
    expect((await readPhrases()).map(({ name }) => name)).toEqual(['Mine']);
    await removePhrases([phrase?.id ?? '']);
    await visit();
    await anotherDevice();
    await visit();
    expect(await readPhrases()).toEqual([]);
  });

  it('lose nothing to a later edit elsewhere: the earlier is in the history', async () => {
    await changeSettings({ syncPhrases: true });
    const [phrase] = await addPhrases([samplePhrase('x', 'Here.')], new Date('2026-11-20T10:00:00Z'));
    if (!phrase) throw new Error('not added');
    await visit();
    const rows = await browser.storage.local.get('syncMemory');
    // The other device edits it and comes by.
    const later = {
      ...phrase,
      variants: [{ lang: 'en', text: 'There.', format: 'plain' as const }],
      updatedAt: '2026-11-21T10:00:00.000Z',
    };
    await database.phrases.put({ id: phrase.id, phrase: later, deletedAt: null });
    await visit();
    await database.phrases.put({ id: phrase.id, phrase, deletedAt: null });
    await browser.storage.local.set(rows);
    await visit();
    expect((await readPhrases())[0]?.variants[0]?.text).toBe('There.');
    expect((await readPhraseEdits(phrase.id))[0]?.before.variants[0]?.text).toBe('Here.');
  });

  it('say so when the browser does not take them', async () => {
    await changeSettings({ syncPhrases: true });
    await addPhrases([samplePhrase('x')]);
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    const closed = new AbortController();
    keepInStep(closed.signal);
    await vi.waitFor(() => expect(teamState.getState().sync.status).toBe('refused'));
    closed.abort();
    set.mockRestore();
  });
});
