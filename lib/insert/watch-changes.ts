import type { Composer } from '@/lib/model/reading';
import { attachListeners } from './attach-listeners';

/** How soon a change is told, in milliseconds; typing goes on meanwhile. */
const DELAY = 120;

/** Calls `onChange` when the current composer differs from the last time: found, lost, focused, other mode, other draft. */
export function watchChanges(options: {
  document: Document;
  current: () => Composer | null;
  signal: AbortSignal;
  onChange: () => void;
}): void {
  const { document, current, signal, onChange } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = JSON.stringify(current());

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

  function schedule(): void {
    timer ??= setTimeout(tell, DELAY);
  }

  function tell(): void {
    timer = undefined;
    const now = JSON.stringify(current());
    if (now === told) return;
    told = now;
    onChange();
  }
}
