import { afterEach, describe, expect, it } from 'vitest';
import { showMore } from '@/lib/read/show-more';
import { rt } from '@/lib/sites/rt';
import type { Site } from '@/lib/sites/vocabulary';

const site: Site = {
  ...rt,
  match: { marks: ['main'] },
  conversation: {
    ...rt.conversation,
    messages: { ...rt.conversation.messages, more: ['.load-older'], collapsed: ['.folded'] },
  },
};
const ask = () => showMore(document, new URL(document.location.href), [site]);

function show(html: string): string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  const pressed: string[] = [];
  document.body.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof Element) pressed.push(event.target.id);
  });
  return pressed;
}

afterEach(() => document.body.replaceWith(document.createElement('body')));

describe('messages that are folded or not loaded', () => {
  it('come by the page’s own button, before anything else is tried', () => {
    const pressed = show('<button class="load-older" id="b">Older</button><p class="folded" id="f">…</p>');
    expect(ask()).toEqual({ status: 'opened' });
    expect(pressed).toEqual(['b']);
  });

  it('are unfolded one by one where there is no button', () => {
    const pressed = show('<p class="folded" id="one">…</p><p class="folded" id="two">…</p>');
    expect(ask()).toEqual({ status: 'opened' });
    expect(pressed).toEqual(['one', 'two']);
  });

  it('are only scrolled to where a click would follow a link', () => {
    const pressed = show('<a class="load-older" id="a" href="#elsewhere">Older</a>');
    expect(ask()).toEqual({ status: 'shown' });
    expect(pressed).toEqual([]);
  });

  it('are left alone where nothing says that there are any', () => {
    show('<p>All is here.</p>');
    expect(ask()).toEqual({ status: 'none' });
  });
});
