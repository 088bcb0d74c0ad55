import type { Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { makeAllowance } from './allowance';
import { forgetChanged } from './forget-changed';
import { isStillBefore } from './is-still-before';
import { makeMemory } from './memory';
import { makeNoise } from './noise';
import { observePage } from './observe-page';
import { openShadow, type PageOptions } from './page';
import { parentOf } from './parent-of';
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
 * Reads now and whenever the page changes: 20 ms after a change, on a busy page every 100 ms, and once a second for changes
 * that have turned out to be noise; in all no longer than the allowance lasts. Work is done in slices of 8 ms between which
 * the page has its turn; only changed messages are read again. What a page that changed meanwhile gave is not reported: it
 * could be half of one conversation and half of another; nor is the conversation before under the address of the next. A
 * page that is still loading gets a moment before it is called unreadable.
 */
export function watch({ document, url, sites, signal, onReading, ...options }: Watch): Watching {
  let memory = makeMemory();
  let address = url().href;
  let last: Reading | null = null;
  /** Of the last reading, reported or not. */
  let before: Reading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  /** Set while a reading is under way: the changes that it sees. */
  let seen: MutationRecord[] | null = null;
  let unseen: MutationRecord[] = [];
  /** Whether something other than noise has happened since the reading began. */
  let isOutdated = false;
  let isAskedByNoise = false;
  let cost = 0;
  let lastRun = Number.NEGATIVE_INFINITY;
  const noise = makeNoise();
  let allowance = makeAllowance(performance.now());
  const started = Date.now();
  let moved = started;

  const observer = new MutationObserver((records) => {
    const relevant = records.filter(isOnThePage);
    if (relevant.length === 0) return;
    forgetChanged(relevant, memory);
    unseen.push(...relevant.slice(0, MOST_UNSEEN - unseen.length));
    if (noise.news(relevant).length > 0) wake();
    else wakeBy(lastRun + Math.max(IDLE, cost * IDLE_SHARE));
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
    unseen = [];
  }

  function wake(): void {
    isOutdated = true;
    wakeBy(Math.max(performance.now() + QUICK, lastRun + BUSY));
  }

  /** Has the page read by then; a reading that is due earlier stays so, and one under way comes first. */
  function wakeBy(wanted: number): void {
    if (wanted >= due) return;
    due = wanted;
    if (!seen) schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    const now = performance.now();
    timer = setTimeout(start, Math.max(due - now, allowance.wait(now)));
  }

  function start(): void {
    due = Number.POSITIVE_INFINITY;
    seen = unseen;
    unseen = [];
    isAskedByNoise = !isOutdated;
    isOutdated = false;
    lastRun = performance.now();
    cost = 0;
    const here = url();
    if (here.href !== address) {
      memory = makeMemory();
      allowance = makeAllowance(lastRun);
      moved = Date.now();
    }
    address = here.href;
    advance(readInSteps(document, here, sites, { ...options, openRoot, memory }));
  }

  function advance(steps: Generator<void, Reading>): void {
    const from = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() < from + SLICE) step = steps.next();
    cost += performance.now() - from;
    if (signal.aborted) return;
    if (step.done) finish(step.value);
    else timer = setTimeout(() => advance(steps), 0);
  }

  function finish(reading: Reading): void {
    const isSame = before !== null && sameReading(before, reading);
    before = reading;
    noise.learn(seen ?? [], !isSame);
    if (isSame && !isAskedByNoise) allowance.spend(cost);
    seen = null;
    if (url().href !== address) due = 0;
    else if (isSame || !isOutdated) report(reading);
    if (due !== Number.POSITIVE_INFINITY) schedule();
  }

  function report(reading: Reading): void {
    if (reading.status === 'unreadable' && last?.status !== 'ready' && Date.now() - started < LOADING) {
      wakeBy(performance.now() + LOADING);
    } else if (last && isStillBefore(last, reading) && Date.now() - moved < SWAPPING) {
      wakeBy(performance.now() + BUSY);
    } else if (!last || !sameReading(last, reading)) {
      last = reading;
      onReading(reading);
    }
  }
}

const QUICK = 20;
const BUSY = 100;
/** Between readings that only noise asks for. */
const IDLE = 1_000;
/** And at least so many times as long as the last one took. */
const IDLE_SHARE = 100;
const SLICE = 8;
const LOADING = 800;
/** How long a page may show the conversation before while its address names the next. */
const SWAPPING = 3_000;
/** More changes than these between two readings teach nothing more. */
const MOST_UNSEEN = 200;

/** What happens in editors is no change of the conversation. */
function isOnThePage({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : parentOf(target);
  return !element || !isElement(element) || !Element.prototype.closest.call(element, ELSEWHERE);
}

const ELSEWHERE = '[contenteditable="true"],textarea,head';

/** By its kind, for what stands in a frame is of that frame's own classes. */
function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === 1;
}

function navigationOf(view: Window | null): EventTarget | null {
  return view && 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;
}
