/** The document that a frame's content belongs to, its address, and the frame's element in it when it is another one. */
export interface Home {
  document: Document;
  url: URL;
  frame: Element | null;
}

/**
 * Rich editors write in a blank frame of their own. Such a frame has no address, or its maker's where it was written by
 * script, and no site: what is true of it is said by the page that made it.
 */
export function findHome(document: Document): Home {
  const address = document.location.href;
  const frame = document.defaultView?.frameElement;
  const maker = frame?.ownerDocument;
  if (frame && maker && (address.startsWith('about:') || address === maker.location.href))
    return { ...findHome(maker), frame };
  return { document, url: new URL(address), frame: null };
}
