import { type Caret, readCaret } from './caret';
import { chooseDriver } from './drivers/choose-driver';
import type { Driver } from './drivers/driver';
import { findFocused } from './find-focused';
import { isWritableInput } from './is-writable-input';
import type { OpenRoot } from './open-root';

/** The agent's last stay in a reply box. */
export type Visit = {
  input: HTMLElement;
  /** Found while it could be written in: a locked editor may not show what it is. */
  driver: Driver;
  caret: Caret;
  /** When the caret was last in it, in epoch milliseconds. */
  at: number;
  /** Resolves when no word is half composed in it (Japanese, Chinese, Korean input), after a second at the latest. */
  composed: () => Promise<void>;
};

const LONGEST_WAIT = 1_000;

/** Remembers where the agent's caret was, whatever takes the focus afterwards. */
export function followCaret(options: {
  document: Document;
  openRoot: OpenRoot;
  signal: AbortSignal;
}): () => Visit | null {
  const { document, openRoot, signal } = options;
  const seenRoots = new WeakSet<Node>();
  let visit: Omit<Visit, 'composed'> | null = null;
  let composing = false;

  listen(document);
  document.addEventListener('selectionchange', note, { signal });
  if (holdsFocus(document)) note();

  return () => visit && { ...visit, composed };

  function listen(root: Document | ShadowRoot): void {
    seenRoots.add(root);
    root.addEventListener('focusin', note, { signal, capture: true });
    root.addEventListener('selectionchange', note, { signal });
    root.addEventListener('compositionstart', () => setComposing(true), { signal, capture: true });
    root.addEventListener('compositionend', () => setComposing(false), { signal, capture: true });
  }

  function setComposing(now: boolean): void {
    composing = now;
  }

  function note(): void {
    const focused = findFocused(document, openRoot);
    const input = focused && editingHost(focused);
    if (!input) return;
    const root = input.getRootNode();
    // What moves inside one shadow root is not seen outside it.
    if (root instanceof ShadowRoot && !seenRoots.has(root)) listen(root);
    const driver = isWritableInput(input) ? chooseDriver(input) : null;
    if (!driver) return;
    const caret = readCaret(input);
    visit = { input, driver, caret: caret ?? (visit?.input === input ? visit.caret : null), at: Date.now() };
  }

  async function composed(): Promise<void> {
    for (let waited = 0; composing && waited < LONGEST_WAIT; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The outermost editable around what has the focus: a link in a reply is not the reply. */
function editingHost(focused: HTMLElement): HTMLElement {
  let host = focused;
  while (host.isContentEditable && host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** False in a frame where the body counts as focused only because nothing else is. */
function holdsFocus(document: Document): boolean {
  const frame = document.defaultView?.frameElement;
  return (
    document.hasFocus() ||
    (frame ? frame.ownerDocument.activeElement === frame : document.activeElement !== document.body)
  );
}
