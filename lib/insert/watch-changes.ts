import { attachListeners } from './attach-listeners';

/** How soon a change is told, in milliseconds; typing goes on meanwhile. */
const DELAY = 120;

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
  let told = JSON.stringify(look());

  const observer = new MutationObserver(schedule);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'contenteditable', 'readonly', 'disabled'],
  });
  attachListeners(document, signal, () => {
    document.addEventListener('input', schedule, { signal, capture: true });
    document.addEventListener('focusin', schedule, { signal, capture: true });
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return tell;

  function schedule(): void {
    timer ??= setTimeout(tell, DELAY);
  }

  function tell(): void {
    clearTimeout(timer);
    timer = undefined;
    const now = JSON.stringify(look());
    if (now === told) return;
    told = now;
    onChange();
  }
}
