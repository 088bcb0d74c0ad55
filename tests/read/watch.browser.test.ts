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
const lastText = (readings: readonly Reading[]) => {
  const reading = readings.at(-1);
  return reading?.status === 'ready' ? reading.conversation.messages.at(-1)?.text : undefined;
};

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

  it('a body that stands in a frame of its own is seen when the frame has loaded, and when it changes', async () => {
    const { readings, document } = open();
    await rest(20);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>And it leaks.</p>';
    document.querySelector('li [data-body]')?.append(frame);
    await vi.waitFor(() => expect(lastText(readings)).toContain('And it leaks.'), { timeout: 500 });
    frame.contentDocument?.querySelector('p')?.append(' Still.');
    await vi.waitFor(() => expect(lastText(readings)).toContain('And it leaks. Still.'), { timeout: 500 });
  });

  it('messages in a shadow root are seen when they arrive', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const spoken = (text: string) =>
      `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem msg-s-event-listitem--other"><span class="msg-s-message-group__name">Ada</span><p class="msg-s-event-listitem__body">${text}</p></div></li>`;
    if (root) root.innerHTML = `<ul class="msg-s-message-list">${spoken('Are you there?')}</ul>`;
    const { readings } = open({
      document,
      url: new URL('https://www.linkedin.com/messaging/thread/2-a/'),
    });
    await rest(20);
    root?.querySelector('ul')?.insertAdjacentHTML('beforeend', spoken('Hello?'));
    await vi.waitFor(() => expect(lastText(readings)).toBe('Hello?'), { timeout: 500 });
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

describe('on a page that nobody has described', () => {
  const post = (who: string, words: string, minute: number) =>
    `<div class="post"><b class="who">${who}</b> <time datetime="2026-11-09T08:${minute}:00Z">08:${minute}</time><p class="words">${words}</p></div>`;

  it('the agent sees what arrives, also from somebody new', async () => {
    document.body.innerHTML = `<main>${post('Ada Byron', 'You charged me twice, why is that?', 10)}${post('Sam Reed', 'I am sorry, that was our mistake.', 20)}</main>`;
    const stop = new AbortController();
    stops.push(stop);
    const readings: Reading[] = [];
    const url = new URL('https://desk.example/tickets/7');
    watch({
      document,
      url: () => url,
      sites,
      signal: stop.signal,
      onReading: (reading) => readings.push(reading),
    });
    await vi.waitFor(() => expect(readings.map(count)).toEqual([2]));
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', post('Kim Oduya', 'I have paid the second charge back.', 30));
    await vi.waitFor(() => expect(readings.map(count)).toEqual([2, 3]), { timeout: 3_000 });
    const [, latest] = readings;
    expect(latest).toMatchObject({
      conversation: {
        messages: [{ role: 'customer' }, { role: 'agent' }, { role: 'agent', author: 'Kim Oduya' }],
      },
    });
  });
});
