import type { Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { forgetChanged } from './forget-changed';
import { isStillBefore } from './is-still-before';
import { makeMemory } from './memory';
import { observePage } from './observe-page';
import { openShadow, type PageOptions } from './page';
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

export type Watching = {
  /** The element of a message that was read, while the page still shows it. */
  findMessage(id: string): Element | null;
};

/**
 * Reads now and whenever the page changes: 20 ms after a change on a quiet page, every 100 ms on a busy one, less often where
 * it stays costly. Work is done in slices of 8 ms between which the page has its turn; only changed messages are read again. What a page that changed meanwhile gave is not reported: it could
 * be half of one conversation and half of another; nor is the conversation before under the address of the next. A page that
 * is still loading gets a moment before it is called unreadable.
 */
export function watch({ document, url, sites, signal, onReading, ...options }: Watch): Watching {
  let memory = makeMemory();
  let address = url().href;
  let last: Reading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let changed = false;
  let cost = 0;
  let costBefore = 0;
  let lastRun = Number.NEGATIVE_INFINITY;
  const started = Date.now();
  let moved = started;

  const observer = new MutationObserver((records) => {
    const relevant = records.filter(isOnThePage);
    if (relevant.length === 0) return;
    forgetChanged(relevant, memory);
    wake();
  });
  const openRoot = observePage({
    document,
    openRoot: options.openRoot ?? openShadow,
    observer,
    signal,
    onLoad: (target) => {
      forgetChanged([{ target, type: 'childList' }], memory);
      wake();
    },
  });
  const view = document.defaultView;
  for (const event of ['popstate', 'hashchange', 'pageshow', 'load'])
    view?.addEventListener(event, wake, { signal });
  navigationOf(view)?.addEventListener('currententrychange', wake, { signal });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  else start();
  return { findMessage };

  function findMessage(id: string): Element | null {
    return memory.items.find((item) => memory.messages.get(item)?.message.id === id) ?? null;
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    memory = makeMemory();
  }

  function wake(): void {
    changed = true;
    if (running || timer !== undefined) return;
    const usual = Math.min(cost, costBefore);
    const pause = Math.max(BUSY, usual < DEAR ? 0 : usual * SHARE);
    timer = setTimeout(start, Math.max(QUICK, pause - (performance.now() - lastRun)));
  }

  function start(): void {
    timer = undefined;
    running = true;
    changed = false;
    lastRun = performance.now();
    costBefore = cost;
    cost = 0;
    const here = url();
    if (here.href !== address) {
      memory = makeMemory();
      moved = Date.now();
    }
    address = here.href;
    advance(readInSteps(document, here, sites, { ...options, openRoot, memory }));
  }

  function advance(steps: Generator<void, Reading>): void {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    cost += performance.now() - until + SLICE;
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
    if (last && isStillBefore(last, reading) && Date.now() - moved < SWAPPING) {
      timer = setTimeout(start, BUSY);
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
/**
 * Two readings in a row that took this long, in milliseconds, are a page whose structure is searched again and again: the next
 * waits fifty times as long, so that it takes 2 % of the page's time at most. What is once found costs far less.
 */
const DEAR = 25;
const SHARE = 50;
const LOADING = 800;
/** How long a page may show the conversation before while its address names the next. */
const SWAPPING = 3_000;

/** What happens in editors and in our own interface is no change of the conversation. */
function isOnThePage({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return !element?.closest('[contenteditable="true"],textarea,head,[data-evenkeel-ui]');
}

/** By its kind, for what stands in a frame is of that frame's own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function navigationOf(view: Window | null): EventTarget | null {
  return view && 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;
}
