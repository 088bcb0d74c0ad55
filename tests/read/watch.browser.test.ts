import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { watch } from '@/lib/read/watch';
import { sites } from '@/lib/sites';
import { answered, asked, item, practicePage } from './practice-page';

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

function open(page = practicePage({ panes: [{ id: 'c-7', parts: [asked] }] })) {
  const stop = new AbortController();
  stops.push(stop);
  const readings: Reading[] = [];
  let { url } = page;
  watch({
    document: page.document,
    url: () => url,
    sites,
    signal: stop.signal,
    onReading: (reading) => readings.push(reading),
  });
  const thread = page.document.querySelector('ol');
  return {
    ...page,
    readings,
    stop,
    add: () => thread?.insertAdjacentHTML('beforeend', item(answered)),
    go: (hash: string) => {
      url = new URL(`#${hash}`, url);
    },
  };
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const count = (reading: Reading | undefined) =>
  reading?.status === 'ready' ? reading.conversation.messages.length : reading?.status;

describe('while the panel is open', () => {
  it('the agent sees a message within 150 ms of its arrival', async () => {
    const { readings, add } = open();
    await rest(20);
    expect(readings.map(count)).toEqual([1]);
    add();
    await vi.waitFor(() => expect(readings).toHaveLength(2), { timeout: 150, interval: 5 });
    expect(readings.map(count)).toEqual([1, 2]);
  });

  it('nothing is reported that says the same', async () => {
    const { readings, document } = open();
    document.querySelector('li')?.classList.add('hover');
    document.body.append('noise');
    await rest(250);
    expect(readings).toHaveLength(1);
  });

  it('a message that changes is read again, the others are not', async () => {
    const { readings, document, add } = open();
    add();
    await rest(250);
    const body = document.querySelector('li:last-child [data-body]');
    if (body?.firstChild) body.firstChild.nodeValue = 'I am very sorry.';
    await rest(250);
    const [, before, after] = readings;
    if (before?.status !== 'ready' || after?.status !== 'ready') throw new Error('not ready');
    expect(after.conversation.messages[1]?.text).toBe('I am very sorry.');
    expect(after.conversation.messages[0]).toBe(before.conversation.messages[0]);
  });

  it('the conversation before is taken away as soon as the address names another', async () => {
    const { readings, go, document } = open();
    await rest(20);
    go('c-8');
    document.body.append('switching');
    await rest(200);
    expect(readings.map((reading) => reading.status)).toEqual(['ready', 'unreadable']);
  });

  it('a page that is still loading is not called unreadable', async () => {
    const page = practicePage({ panes: [{ id: 'c-7', parts: [] }] });
    const { readings, add } = open(page);
    await rest(100);
    add();
    await rest(1_000);
    expect(readings.map(count)).toEqual([1]);
  });

  it('nothing is read any more once it closes', async () => {
    const { readings, stop, add } = open();
    await rest(20);
    stop.abort();
    add();
    await rest(250);
    expect(readings).toHaveLength(1);
  });
});
