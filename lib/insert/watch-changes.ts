import { attachListeners } from './attach-listeners';

/** How soon what the agent does is told, in milliseconds; typing goes on meanwhile. */
const DELAY = 120;
/** How soon what only the page does is told: so many times as long as a look takes, for a busy page has to be looked through. */
const SHARE = 250;
const LONGEST = 2_000;

/**
 * Calls `onChange` when what `look` sees differs from the last time: a composer found, lost, focused, with another mode or
 * draft, or other boxes to choose from. Returns a way to look at once, for a change that no event of the page tells of.
 */
export function watchChanges(options: {
  document: Document;
  look: () => unknown;
  signal: AbortSignal;
  onChange: () => void;
}): () => void {
  const { document, look, signal, onChange } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  /** Of the last look but the first, in milliseconds: that one warms the page up. */
  let cost = 0;
  let told = JSON.stringify(look());

  const observer = new MutationObserver(() => wakeIn(Math.min(LONGEST, Math.max(DELAY, cost * SHARE))));
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'contenteditable', 'readonly', 'disabled'],
  });
  attachListeners(document, signal, () => {
    for (const event of ['input', 'focusin'])
      document.addEventListener(event, () => wakeIn(DELAY), { signal, capture: true });
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return tell;

  /** An earlier look stays due. */
  function wakeIn(delay: number): void {
    const wanted = performance.now() + delay;
    if (wanted >= due) return;
    due = wanted;
    clearTimeout(timer);
    timer = setTimeout(tell, delay);
  }

  function tell(): void {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    const from = performance.now();
    const now = JSON.stringify(look());
    cost = performance.now() - from;
    if (now === told) return;
    told = now;
    onChange();
  }
}
