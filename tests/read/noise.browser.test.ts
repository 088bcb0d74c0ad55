import { afterEach, expect, it } from 'vitest';
import { makeNoise } from '@/lib/read/noise';

let observer: MutationObserver | null = null;
afterEach(() => observer?.disconnect());

function watchBody(html: string) {
  document.body.innerHTML = html;
  observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const taken = () => observer?.takeRecords() ?? [];
  return { taken, one: (selector: string) => document.querySelector<HTMLElement>(selector) };
}

it('a clock beside the conversation holds the agent’s reader up no longer once it is known', () => {
  const { taken, one } = watchBody('<p id="clock">0</p><ol><li>Hello</li></ol>');
  const noise = makeNoise();
  const tick = (time: number) => {
    const clock = one('#clock');
    if (clock) clock.textContent = String(time);
    return taken();
  };
  expect(noise.news(tick(0))).toHaveLength(1);
  for (let time = 1; time <= 5; time += 1) noise.learn(tick(time), false);
  expect(noise.news(tick(9))).toEqual([]);
});

it('a message is news to the agent though nothing else in the thread ever was', () => {
  const { taken, one } = watchBody('<ol><li>Hello</li></ol>');
  const noise = makeNoise();
  for (let times = 0; times < 30; times += 1) {
    one('ol')?.classList.toggle('hover');
    noise.learn(taken(), false);
  }
  one('ol')?.insertAdjacentHTML('beforeend', '<li>Is anybody there?</li>');
  expect(noise.news(taken())).toHaveLength(1);
});

it('a mark that wanders from message to message is known wherever the agent points', () => {
  const { taken } = watchBody(`<ol>${'<li>Hello</li>'.repeat(60)}</ol>`);
  const noise = makeNoise();
  for (const item of document.querySelectorAll('li:nth-child(-n+40)')) {
    item.setAttribute('data-hover', '');
    noise.learn(taken(), false);
  }
  document.querySelector('li:last-child')?.setAttribute('data-hover', '');
  expect(noise.news(taken())).toEqual([]);
});

it('noise that once brought something new to the agent is news again', () => {
  const { taken, one } = watchBody('<p>0</p>');
  const noise = makeNoise();
  const tick = (words: string) => {
    one('p')?.replaceChildren(words);
    return taken();
  };
  for (let time = 1; time <= 5; time += 1) noise.learn(tick(String(time)), false);
  noise.learn(tick('6'), true);
  expect(noise.news(tick('7'))).toHaveLength(1);
});
