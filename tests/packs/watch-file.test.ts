// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileNews, watchFile } from '@/lib/packs/watch-file';

/** A file in a synced folder. */
class SharedFile {
  text = 'one';
  lastModified = 1;
  size = 3;
  failure: string | null = null;
  looks = 0;

  async getFile() {
    this.looks += 1;
    if (this.failure) throw new DOMException('no', this.failure);
    return { lastModified: this.lastModified, size: this.size, text: async () => this.text };
  }

  write(text: string): void {
    this.text = text;
    this.lastModified += 1;
    this.size = text.length;
  }
}

let file: SharedFile;
let news: FileNews[];
let closed: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  file = new SharedFile();
  news = [];
  closed = new AbortController();
});
afterEach(() => {
  closed.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = () => watchFile(file, (one) => news.push(one), closed.signal);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a watched file', () => {
  it('is read at once, and again only when it has changed', async () => {
    watch();
    await wait(0);
    expect(news).toEqual([{ status: 'changed', text: 'one' }]);
    await wait(90_000);
    expect(news.length).toBe(1);
    file.write('two');
    await wait(30_000);
    expect(news.at(-1)).toEqual({ status: 'changed', text: 'two' });
    expect(file.looks).toBe(5);
  });

  it('is looked at when the page comes into view', async () => {
    watch();
    await wait(0);
    file.write('two');
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(0);
    expect(news.at(-1)).toEqual({ status: 'changed', text: 'two' });
  });

  it('is looked at when the browser tells of a change, and by time where it can’t be observed', async () => {
    let tell = () => {};
    const disconnect = vi.fn();
    class Observer {
      constructor(onChange: () => void) {
        tell = onChange;
      }
      observe = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
      disconnect = disconnect;
    }
    vi.stubGlobal('FileSystemObserver', Observer);
    watch();
    await wait(0);
    file.write('two');
    tell();
    await wait(0);
    expect(news.at(-1)).toEqual({ status: 'changed', text: 'two' });
    closed.abort();
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('says once that it is gone or must be asked for, and is read when it is back', async () => {
    watch();
    await wait(0);
    file.failure = 'NotAllowedError';
    await wait(60_000);
    file.failure = 'NotFoundError';
    await wait(60_000);
    file.failure = null;
    await wait(30_000);
    expect(news.map(({ status }) => status)).toEqual(['changed', 'no-permission', 'gone', 'changed']);
  });

  it('is given a second chance while it is being written', async () => {
    file.failure = 'NotReadableError';
    watch();
    await wait(29_000);
    expect(news).toEqual([]);
    await wait(60_000);
    expect(news).toEqual([{ status: 'unreadable' }]);
  });

  it('is not read when it is too large', async () => {
    file.size = 30_000_000;
    watch();
    await wait(0);
    expect(news).toEqual([{ status: 'too-large' }]);
  });

  it('is looked at again when it changed during a look', async () => {
    let finish = (_: string) => {};
    const slow = {
      lastModified: 1,
      size: 3,
      text: () => new Promise<string>((resolve) => (finish = resolve)),
    };
    const next = { lastModified: 2, size: 3, text: async () => 'two' };
    const files = [slow, next];
    watchFile({ getFile: async () => files.shift() ?? next }, (one) => news.push(one), closed.signal);
    await wait(0);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(0);
    finish('one');
    await wait(0);
    expect(news.map((one) => 'text' in one && one.text)).toEqual(['one', 'two']);
  });

  it('is left alone once nobody watches', async () => {
    watch();
    await wait(0);
    closed.abort();
    file.write('two');
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(90_000);
    expect(file.looks).toBe(1);
  });
});
