import { forgetChanged } from '@/lib/read/forget-changed';
import { makeMemory } from '@/lib/read/memory';
import { readInSteps } from '@/lib/read/read-in-steps';
import { sites } from '@/lib/sites';

/** Reads a page once, then after each of `count` new messages; returns the milliseconds of each reading, the first apart. */
export async function updateHere(count: number): Promise<{ first: number; updates: number[] }> {
  const thread = document.querySelector('[data-thread]');
  const last = thread?.lastElementChild;
  if (!thread || !last) throw new Error('no thread');
  const memory = makeMemory();
  const read = () => {
    const start = performance.now();
    const steps = readInSteps(document, new URL(location.href), sites, { memory });
    for (let step = steps.next(); !step.done; step = steps.next());
    return performance.now() - start;
  };
  const first = read();
  const updates: number[] = [];
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let index = 0; index < count; index += 1) {
    const item = last.cloneNode(true) as Element;
    item.setAttribute('data-message-id', `new-${index}`);
    thread.append(item);
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    forgetChanged(observer.takeRecords(), memory);
    updates.push(performance.now() - start + read());
  }
  return { first, updates };
}
