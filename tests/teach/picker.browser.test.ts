import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pickElement } from '@/lib/teach/pick-element';

const stops: AbortController[] = [];
let untouched = '';

beforeEach(() => {
  document.body.innerHTML = `<main style="height:150px;overflow:auto"><div class="a" style="height:60px">One</div><div class="b" style="height:60px"><p style="margin:0">Two</p></div>
    <div class="c" style="height:400px"><button>Close the ticket</button></div></main><textarea>draft</textarea>`;
  untouched = document.documentElement.outerHTML;
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  document.body.replaceChildren();
});

const one = (selector: string) => document.querySelector(selector) as HTMLElement;

function open() {
  const stop = new AbortController();
  stops.push(stop);
  const picked = pickElement({
    document,
    question: 'Click a message.',
    openRoot: (element) => element.shadowRoot,
    signal: stop.signal,
  });
  return { picked, stop };
}

/** Every kind of press that the page itself hears of. Where the mouse rests it may know once the picker is gone. */
function listenAsThePage() {
  const heard: string[] = [];
  const stop = new AbortController();
  stops.push(stop);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'focusin'])
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: stop.signal });
  return heard;
}

const click = (selector: string) => userEvent.click(one(selector), { force: true });

describe('pointing at something in the page', () => {
  it('picks what is clicked, deep inside', async () => {
    const { picked } = open();
    await click('.b p');
    expect(await picked).toBe(one('.b p'));
  });

  it('presses none of the page’s buttons, and the page hears nothing of it', async () => {
    const pressed = vi.fn();
    one('button').addEventListener('click', pressed);
    const heard = listenAsThePage();
    const { picked } = open();
    one('main').scrollTop = 80;
    await click('button');
    expect(await picked).toBe(one('button'));
    expect(pressed).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  it('leaves the caret where the agent had it', async () => {
    one('textarea').focus();
    const { picked } = open();
    await click('.a');
    await picked;
    expect(document.activeElement).toBe(one('textarea'));
  });

  it('goes by keys: down into it, along its neighbours, up again', async () => {
    const { picked } = open();
    const heard = listenAsThePage();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowDown}{ArrowUp}{Enter}');
    expect(await picked).toBe(one('.b'));
    expect(heard).toEqual([]);
  });

  it('leaves the page as it was, whether something was picked, given up or stopped by the panel', async () => {
    const first = open();
    await click('.a');
    await first.picked;
    expect(document.documentElement.outerHTML).toBe(untouched);

    const second = open();
    await userEvent.keyboard('{Escape}');
    expect(await second.picked).toBeNull();
    expect(document.documentElement.outerHTML).toBe(untouched);

    const third = open();
    third.stop.abort();
    expect(await third.picked).toBeNull();
    expect(document.documentElement.outerHTML).toBe(untouched);
    const pressed = vi.fn();
    one('.a').addEventListener('click', pressed);
    await userEvent.click(one('.a'));
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('draws itself where no script of the page can look', () => {
    open();
    const host = one('[data-evenkeel-ui]');
    expect(host.shadowRoot).toBeNull();
    expect(host.textContent).toBe('');
  });

  it('is not fooled by clicks that the page makes up', async () => {
    const { picked, stop } = open();
    one('.a').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    stop.abort();
    expect(await picked).toBeNull();
  });

  it('looks into open shadow roots', async () => {
    const root = one('.a').attachShadow({ mode: 'open' });
    root.innerHTML = '<b style="display:block;height:40px">Inside</b>';
    const { picked } = open();
    await click('.a');
    expect((await picked)?.textContent).toBe('Inside');
  });
});
