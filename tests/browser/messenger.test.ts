import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask } from '@/lib/browser/messenger';
import type { Insertion } from '@/lib/model/insertion';

type Listener = (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => unknown;

/** The browser's own delivery, with a sender, which the fake one leaves out. */
let listeners: Listener[] = [];
const deliver = (message: unknown, id: string | undefined = browser.runtime.id) =>
  new Promise((resolve) => {
    const taken = listeners.some((listener) => listener(message, id ? { id } : {}, resolve) === true);
    if (!taken) resolve('nobody');
  });

beforeEach(() => {
  listeners = [];
  fakeBrowser.reset();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    (_tabId, message) => deliver(message) as Promise<never>,
  );
});

const done: Insertion = { status: 'inserted', content: 'Hello' };
const insert = vi.fn(async (): Promise<Insertion> => done);
const listen = () =>
  answer('page', { 'text/insert': insert, 'messages/show-more': () => ({ status: 'none' }) } as never);

describe('a message between contexts', () => {
  it('brings back what the other side made of it', async () => {
    listen();
    expect(await ask('page', 'text/insert', { text: 'Hello' }, { tabId: 1, frameId: 0 })).toEqual(done);
  });

  it('is not sent when it breaks the table', async () => {
    listen();
    insert.mockClear();
    await expect(ask('page', 'text/insert', { text: '' }, { tabId: 1, frameId: 0 })).rejects.toThrow();
    expect(insert).not.toHaveBeenCalled();
  });

  it('is not answered when it comes from outside, or does not fit, or has no row', async () => {
    listen();
    const fitting = { to: 'page', name: 'text/insert', payload: { text: 'Hello' } };
    expect(await deliver(fitting, 'another-extension')).toBe('nobody');
    expect(await deliver({ ...fitting, payload: { text: 7 } })).toBe('nobody');
    expect(await deliver({ ...fitting, name: 'constructor' })).toBe('nobody');
    expect(await deliver({ ...fitting, to: 'background' })).toBe('nobody');
    expect(await deliver(fitting)).toEqual(done);
  });

  it('fails for the asker when the reply breaks the table', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ status: 'made-up' } as never);
    await expect(ask('page', 'text/insert', { text: 'Hello' }, { tabId: 1, frameId: 0 })).rejects.toThrow();
  });
});
