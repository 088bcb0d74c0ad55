/**
 * The read stage. In: a document, its address, the sites as data. Out: a `Reading`. It must never change the page, never
 * hold it up, never ask the network, and never show a conversation that is not the one on the screen: when in doubt it
 * says what is missing. It runs in the helpdesk's tab and on the practice page, so it knows neither React nor `browser`.
 */

import type { Memory } from './memory';

/** One document and how to look into it. */
export type Page = {
  document: Document;
  url: URL;
  /** Opens an element's shadow root; a content script may pass one that opens closed roots too. */
  openRoot: (element: Element) => ShadowRoot | null;
  /** Whether to look into shadow roots at all: it costs a walk over every element. */
  deep: boolean;
};

export type PageOptions = { openRoot?: Page['openRoot']; deep?: boolean };

export type ReadOptions = PageOptions & {
  /** For times such as "today 22:45"; the present by default. */
  now?: Date;
  /** What earlier readings of the same page found, so that only what changed is read again. */
  memory?: Memory;
  /** Set when the rules were inferred from structure: how sure that is, 0 to 1. */
  generic?: number;
};

export function makePage(document: Document, url: URL, options: PageOptions = {}): Page {
  return {
    document,
    url,
    openRoot: options.openRoot ?? openShadow,
    deep: options.deep ?? false,
  };
}

/** Opens what a page leaves open. */
export function openShadow(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}
