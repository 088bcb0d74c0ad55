import type { OpenRoot } from './open-root';

/** The element that takes the keys, inside shadow roots too; null when it is the page itself or another frame. */
export function findFocused(document: Document, openRoot: OpenRoot): HTMLElement | null {
  let focused = document.activeElement;
  for (let root = focused && openRoot(focused); root?.activeElement; root = openRoot(focused)) {
    focused = root.activeElement;
  }
  // In a frame that is one big editor the body takes the keys, and is not named as focused in every browser.
  return focused?.nodeType === Node.ELEMENT_NODE ? (focused as HTMLElement) : null;
}
