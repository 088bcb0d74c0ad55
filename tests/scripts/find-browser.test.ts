import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '@/scripts/setup/find-browser.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(name: string, text = '#!/bin/sh\n'): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

it('the browser that EVENKEEL_BROWSER names comes first', () => {
  const path = install('my-browser');
  expect(findBrowser({ EVENKEEL_BROWSER: path, PATH: folder })).toEqual({ path });
});

it('an EVENKEEL_BROWSER that is not there is told, and no other browser is taken in its place', () => {
  install('chromium');
  expect(() => findBrowser({ EVENKEEL_BROWSER: join(folder, 'gone'), PATH: folder })).toThrow(/gone/);
});

describe('on Linux', () => {
  const nowhere = () => ({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright') });

  it('Chromium is taken before somebody’s everyday Chrome', () => {
    install('google-chrome');
    const path = install('chromium');
    expect(findBrowser({ ...nowhere(), PATH: folder }, 'linux')).toEqual({ path });
  });

  it('a pointer to a snap is not taken for a browser', () => {
    install('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findBrowser({ ...nowhere(), PATH: folder }, 'linux')).toBeNull();
  });

  it('the newest of those that Playwright installed is taken when there is no other', () => {
    install('playwright/chromium-900/chrome-linux/chrome');
    const path = install('playwright/chromium-1200/chrome-linux64/chrome');
    expect(findBrowser({ ...nowhere(), PATH: folder }, 'linux')).toEqual({ path });
  });
});
