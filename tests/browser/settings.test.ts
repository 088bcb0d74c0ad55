import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';

beforeEach(() => Promise.all([browser.storage.local.clear(), browser.storage.managed.clear()]));

describe('the settings', () => {
  it('are the defaults for a newcomer', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what the agent set, and the rest as it was', async () => {
    await changeSettings({ closeAfterInsert: true });
    await changeSettings({ shortcutTrigger: '/' });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      closeAfterInsert: true,
      shortcutTrigger: '/',
    });
  });

  it('lose only the field that cannot be read', async () => {
    await browser.storage.local.set({
      settings: { closeAfterInsert: true, shortcutTrigger: 'word', junk: 1 },
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, closeAfterInsert: true });
  });

  it('are the administrator’s where they have fixed one, whatever the agent sets', async () => {
    await browser.storage.managed.set({ settings: { tone: 'formal', shortcutTrigger: 'word' } });
    await changeSettings({ tone: 'brief', shortcutTrigger: '/' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, tone: 'formal', shortcutTrigger: '/' });
    await browser.storage.managed.clear();
    expect((await readSettings()).tone).toBe('brief');
  });

  it('refuse a letter as the trigger, which would go off in every word', async () => {
    await expect(changeSettings({ shortcutTrigger: 'a' })).rejects.toThrow();
  });

  it('are told to whoever watches, until they stop', async () => {
    const seen: Settings[] = [];
    const closed = new AbortController();
    watchSettings((settings) => seen.push(settings), closed.signal);
    await expect.poll(() => seen.length).toBe(1);
    await changeSettings({ closeAfterInsert: true });
    await expect.poll(() => seen.at(-1)?.closeAfterInsert).toBe(true);
    closed.abort();
    await changeSettings({ closeAfterInsert: false });
    expect(seen.at(-1)?.closeAfterInsert).toBe(true);
  });
});
