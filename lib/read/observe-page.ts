import { frameBody } from './frame-body';
import type { Page } from './page';

/**
 * Lets the observer see a page whole. It does not see into frames or shadow roots by itself: a frame that may be looked into
 * is observed once it has loaded, a shadow root from when a reading opens it with the opener that is returned.
 */
export function observePage(options: {
  document: Document;
  openRoot: Page['openRoot'];
  observer: MutationObserver;
  signal: AbortSignal;
  /** A frame has loaded: what was read of it before is out of date. */
  onLoad: (frame: Element) => void;
}): Page['openRoot'] {
  const { document, openRoot, observer, signal, onLoad } = options;
  const seen = new WeakSet<Node>();
  see(document);
  for (const frame of document.querySelectorAll('iframe')) seeInto(frame);
  document.addEventListener('load', loaded, { capture: true, signal });
  return (element) => {
    const root = openRoot(element);
    if (root) see(root);
    return root;
  };

  function loaded({ target }: Event): void {
    if (!(target instanceof Element) || target.localName !== 'iframe') return;
    seeInto(target);
    onLoad(target);
  }

  function seeInto(frame: Element): void {
    const body = frameBody(frame);
    if (body) see(body.ownerDocument);
  }

  function see(part: Node): void {
    if (seen.has(part)) return;
    seen.add(part);
    observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
  }
}
