/**
 * Calls `attach` now, and again whenever the page writes its document anew: that takes every listener off it, also ours.
 * CKEditor 4 does it to the frame that it makes. Adding the same listener twice has no effect, so `attach` may simply add.
 */
export function attachListeners(document: Document, signal: AbortSignal, attach: () => void): void {
  attach();
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    attach();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
