import { browser } from 'wxt/browser';

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The browser's name and version as it tells every page. */
export function browserVersion(): string {
  return navigator.userAgent;
}
