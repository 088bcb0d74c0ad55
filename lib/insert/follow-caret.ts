import { attachListeners } from './attach-listeners';
import { type Caret, readCaret } from './caret';
import { chooseDriver } from './drivers/choose-driver';
import type { Driver } from './drivers/driver';
import { editingHost } from './editing-host';
import { findFocused } from './find-focused';
import { isField } from './is-field';
import { isWritableInput } from './is-writable-input';
import type { OpenRoot } from './open-root';

/** The agent's last stay in a reply box. */
export type Visit = {
  input: HTMLElement;
  /** Found while it could be written in: a locked editor may not show what it is. */
  driver: Driver;
  caret: Caret | null;
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

  attachListeners(document, signal, () => listen(document));
  if (holdsFocus(document)) note();

  return () => visit && { ...visit, composed };

  function listen(root: Document | ShadowRoot): void {
    seenRoots.add(root);
    root.addEventListener('focusin', note, { signal, capture: true });
    root.addEventListener('selectionchange', note, { signal });
    root.addEventListener('compositionstart', noteComposing, { signal, capture: true });
    root.addEventListener('compositionend', noteComposing, { signal, capture: true });
  }

  /** An editor that draws itself is told of composing by its edit context, and the page is not. */
  function followContext(input: HTMLElement): void {
    const context = 'editContext' in input && input.editContext;
    if (!(context instanceof EventTarget)) return;
    context.addEventListener('compositionstart', noteComposing, { signal });
    context.addEventListener('compositionend', noteComposing, { signal });
  }

  function noteComposing(event: Event): void {
    composing = event.type === 'compositionstart';
  }

  function note(): void {
    const focused = findFocused(document, openRoot);
    const input = focused && editingHost(focused);
    if (!input) return;
    followContext(input);
    const root = input.getRootNode();
    // What moves inside one shadow root is not seen outside it.
    if (root instanceof ShadowRoot && !seenRoots.has(root)) listen(root);
    const driver = isWritableInput(input) ? chooseDriver(input) : null;
    if (!driver) return;
    const caret = isField(input) ? null : readCaret(driver.content(input));
    visit = { input, driver, caret: caret ?? (visit?.input === input ? visit.caret : null), at: Date.now() };
  }

  async function composed(): Promise<void> {
    if (!composing) return;
    for (let waited = 0; composing && waited < LONGEST_WAIT; waited += 50) await pause(50);
    // Draft.js takes the word in a moment after it is complete.
    await pause(60);
  }
}

/** False in a frame where the body counts as focused only because nothing else is. */
function holdsFocus(document: Document): boolean {
  const frame = document.defaultView?.frameElement;
  return (
    document.hasFocus() ||
    (frame ? frame.ownerDocument.activeElement === frame : document.activeElement !== document.body)
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
