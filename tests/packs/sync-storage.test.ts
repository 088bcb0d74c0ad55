import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepSyncMemory, readSynced, readSyncMemory, watchSynced, writeSynced } from '@/lib/browser/sync';

beforeEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.sync.clear();
  await browser.storage.local.clear();
});

describe('the synced storage', () => {
  it('is written and cleared in two calls, whatever there is to do', async () => {
    await browser.storage.sync.set({ 'd:own-1': 'x', other: 1 });
    const calls = [vi.spyOn(browser.storage.sync, 'set'), vi.spyOn(browser.storage.sync, 'remove')];
    expect(await writeSynced({ 'p:own-1': '1:a', 's:own-1': '1 b' }, ['d:own-1'])).toEqual({
      status: 'written',
    });
    expect(await readSynced()).toEqual({ 'p:own-1': '1:a', 's:own-1': '1 b', other: 1 });
    expect(await writeSynced({}, [])).toEqual({ status: 'written' });
    expect(calls.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('says so when the browser takes nothing, or has none', async () => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await writeSynced({ 'p:own-1': '1:a' }, [])).toEqual({
      status: 'refused',
      reason: 'QUOTA_BYTES quota exceeded',
    });
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('storage.sync is disabled'));
    expect(await readSynced()).toBeNull();
  });

  it('tells when a row of ours changed, until nobody listens', async () => {
    const closed = new AbortController();
    const onChange = vi.fn();
    watchSynced(onChange, closed.signal);
    await browser.storage.sync.set({ other: 1 });
    await browser.storage.local.set({ 'p:own-1': 'x' });
    expect(onChange).not.toHaveBeenCalled();
    await browser.storage.sync.set({ 'p:own-1:1': 'x' });
    await expect.poll(() => onChange.mock.calls.length).toBe(1);
    closed.abort();
    await browser.storage.sync.remove('p:own-1:1');
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe('what this device remembers of its last sync', () => {
  it('is kept, and nothing when it can’t be read', async () => {
    const memory = { phrases: { 'own-1': { at: '2026-11-20T10:00:00.000Z', isThere: true } }, stars: {} };
    expect(await readSyncMemory()).toEqual({ phrases: {}, stars: {} });
    await keepSyncMemory(memory);
    expect(await readSyncMemory()).toEqual(memory);
    await browser.storage.local.set({ syncMemory: 'junk' });
    expect(await readSyncMemory()).toEqual({ phrases: {}, stars: {} });
  });
});
