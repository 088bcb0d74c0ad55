import { browser } from 'wxt/browser';

/** Firefox gives content scripts a property for it, Chromium a function. */
type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, closed ones too; null when it has none. For content scripts only. */
export function openAnyRoot(element: FirefoxElement): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement) || !browser.dom) return element.shadowRoot;
  return browser.dom.openOrClosedShadowRoot(element) ?? null;
}
