/**
 * What code that says `browser.` meets in a unit test: an extension of its own, in memory, fresh for every file.
 * `wxt/browser` takes `globalThis.browser` when it is first imported, so this has to stand before any test's imports.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser });
