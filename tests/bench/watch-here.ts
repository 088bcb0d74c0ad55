import { readInSteps } from '@/lib/read/read-in-steps';
import { watch } from '@/lib/read/watch';
import { sites } from '@/lib/sites';
import { address, hostilePages } from '../read/hostile-pages';

type Busy = 'clock' | 'wandering mark' | 'rows elsewhere' | 'status on a message';

/** What changes sixty times a second without being news, each in its own way. */
const busy: { [K in Busy]: (tick: number) => void } = {
  clock(tick) {
    const clock = document.querySelector('#clock');
    if (clock) clock.textContent = String(tick);
  },
  'wandering mark'(tick) {
    const items = document.querySelectorAll('li');
    items[(tick - 1) % items.length]?.classList.remove('hover');
    items[tick % items.length]?.classList.add('hover');
  },
  'rows elsewhere'(tick) {
    const row = document.createElement('p');
    row.textContent = `row ${tick}`;
    const list = document.querySelector('#rows');
    list?.append(row);
    if (list && list.childElementCount > 30) list.firstElementChild?.remove();
  },
  'status on a message'(tick) {
    const items = document.querySelectorAll('li');
    items[(tick * 37) % items.length]?.setAttribute('data-seen', String(tick));
  },
};

let stop = new AbortController();
let beat: ReturnType<typeof setInterval>;
let waiting: (() => void) | null = null;
const spent = { total: 0, longest: 0, turns: 0 };

/** Counts the time of everything that the watch does: it is woken by timers and observers only. */
function timed<A extends unknown[]>(work: (...given: A) => void): (...given: A) => void {
  return (...given) => {
    const from = performance.now();
    work(...given);
    const time = performance.now() - from;
    spent.total += time;
    spent.turns += 1;
    spent.longest = Math.max(spent.longest, time);
  };
}

export function makeBusy(kind: Busy): void {
  let tick = 0;
  clearInterval(beat);
  beat = setInterval(() => {
    tick += 1;
    busy[kind](tick);
  }, 1000 / 60);
}

export function startWatch(): void {
  stop = new AbortController();
  const { setTimeout: later, MutationObserver: Observer } = window;
  Object.assign(window, {
    setTimeout: (work: () => void, wait: number) => later(timed(work), wait),
    MutationObserver: class extends Observer {
      constructor(tell: MutationCallback) {
        super(timed(tell));
      }
    },
  });
  watch({
    document,
    url: () => new URL(location.href),
    sites,
    signal: stop.signal,
    onReading: () => waiting?.(),
  });
}

/** The milliseconds spent since the last call, and the longest in one go. */
export function takeSpent(): typeof spent {
  const taken = { ...spent };
  Object.assign(spent, { total: 0, longest: 0, turns: 0 });
  return taken;
}

export function stopWatch(): void {
  stop.abort();
}

/** Milliseconds from the arrival of a message to the reading that has it. */
export async function arrive(): Promise<number> {
  const thread = document.querySelector('[data-thread]');
  const item = thread?.lastElementChild?.cloneNode(true);
  if (!thread || !(item instanceof HTMLElement)) throw new Error('no thread');
  item.dataset.messageId = `late-${thread.childElementCount}`;
  const told = new Promise<void>((resolve) => {
    waiting = resolve;
  });
  const from = performance.now();
  thread.append(item);
  await told;
  return performance.now() - from;
}

/** The milliseconds of the longest step of a first reading, which holds the page up, and of all. */
export async function timeSteps(name: string): Promise<{ longest: number; total: number; status: string }> {
  hostilePages[name]?.();
  // Until the page itself has been laid out: that is its own work.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const steps = readInSteps(document, address, sites, {});
  let longest = 0;
  let total = 0;
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    const time = performance.now() - from;
    longest = Math.max(longest, time);
    total += time;
    if (step.done) return { longest, total, status: step.value.status };
  }
}
