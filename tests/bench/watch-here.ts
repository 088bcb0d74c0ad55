import { readInSteps } from '@/lib/read/read-in-steps';
import { watch } from '@/lib/read/watch';
import { sites } from '@/lib/sites';

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
let read = 0;
let waiting: (() => void) | null = null;

export function makeBusy(kind: Busy): void {
  let tick = 0;
  clearInterval(beat);
  beat = setInterval(() => busy[kind]((tick += 1)), 1000 / 60);
}

export function startWatch(): void {
  stop = new AbortController();
  watch({
    document,
    url: () => new URL(location.href),
    sites,
    signal: stop.signal,
    onReading() {
      read += 1;
      waiting?.();
    },
  });
}

export function stopWatch(): number {
  stop.abort();
  return read;
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

/** The milliseconds of the longest step of a reading, which holds the page up, and of all. */
export function timeSteps(): { longest: number; total: number; status: string } {
  const steps = readInSteps(document, new URL(location.href), sites, {});
  let longest = 0;
  const start = performance.now();
  for (let from = start; ; from = performance.now()) {
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) return { longest, total: performance.now() - start, status: step.value.status };
  }
}
