import type { Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { forgetChanged } from './forget-changed';
import { makeMemory } from './memory';
import type { PageOptions } from './page';
import { readInSteps } from './read-in-steps';
import { sameReading } from './same-reading';

export type Watch = PageOptions & {
  document: Document;
  /** The page's address now; in-page navigation changes it. */
  url: () => URL;
  sites: readonly Site[];
  /** Ends all of it: observer, listeners and timers. */
  signal: AbortSignal;
  /** Called with the first reading and then only when a reading says something new. */
  onReading: (reading: Reading) => void;
};

/**
 * Reads now and whenever the page changes: 20 ms after a change on a quiet page, every 100 ms on a busy one. Work is done in slices of 8 ms between which the
 * page has its turn; only changed messages are read again. What a page that changed meanwhile gave is not reported: it could
 * be half of one conversation and half of another. A page that is still loading gets a moment before it is called unreadable.
 */
export function watch({ document, url, sites, signal, onReading, ...options }: Watch): void {
  let memory = makeMemory();
  let address = url().href;
  let last: Reading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let changed = false;
  let lastRun = Number.NEGATIVE_INFINITY;
  const started = Date.now();

  const observer = new MutationObserver((records) => {
    const relevant = records.filter(isOnThePage);
    if (relevant.length === 0) return;
    forgetChanged(relevant, memory);
    wake();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const view = document.defaultView;
  for (const event of ['popstate', 'hashchange', 'pageshow', 'load'])
    view?.addEventListener(event, wake, { signal });
  navigationOf(view)?.addEventListener('currententrychange', wake, { signal });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  else start();

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    memory = makeMemory();
  }

  function wake(): void {
    changed = true;
    if (running || timer !== undefined) return;
    timer = setTimeout(start, Math.max(QUICK, BUSY - (performance.now() - lastRun)));
  }

  function start(): void {
    timer = undefined;
    running = true;
    changed = false;
    lastRun = performance.now();
    const here = url();
    if (here.href !== address) memory = makeMemory();
    address = here.href;
    advance(readInSteps(document, here, sites, { ...options, memory }));
  }

  function advance(steps: Generator<void, Reading>): void {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (signal.aborted) return;
    if (!step.done) {
      timer = setTimeout(() => advance(steps), 0);
      return;
    }
    running = false;
    timer = undefined;
    if (changed || url().href !== address) timer = setTimeout(start, 0);
    else report(step.value);
  }

  function report(reading: Reading): void {
    if (reading.status === 'unreadable' && last?.status !== 'ready' && Date.now() - started < LOADING) {
      timer = setTimeout(start, LOADING);
      return;
    }
    if (last && sameReading(last, reading)) return;
    last = reading;
    onReading(reading);
  }
}

const QUICK = 20;
const BUSY = 100;
const SLICE = 8;
const LOADING = 800;

/** What happens in editors and in our own interface is no change of the conversation. */
function isOnThePage({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest('[contenteditable="true"],textarea,head,[data-evenkeel-ui]');
}

function navigationOf(view: Window | null): EventTarget | null {
  return view && 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;
}
