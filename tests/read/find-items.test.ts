// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findItems } from '@/lib/read/find-items';
import { makePage } from '@/lib/read/page';
import type { MessageRules } from '@/lib/sites/vocabulary';
import { address, describeSite } from './described-page';

function find(html: string, messages: Partial<MessageRules>) {
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.body.firstElementChild ?? document.body;
  const scope = { page: makePage(document, address), root, element: root };
  const items = findItems(describeSite({ messages }).conversation.messages, scope);
  return { ...items, messages: items.messages.map(({ id }) => id) };
}

const sender = '<i class="from">Ida</i>';
const body = '<p>Where is it?</p>';

describe('where only a part of each message has a mark', () => {
  const rules = { item: ['.from'], around: 'p', collapsed: ['.from'] };

  it('the agent is shown the whole of it', () => {
    const card = (id: string) => `<div id="${id}"><div>${sender}</div>${body}</div>`;
    expect(find(card('one') + card('two'), rules).messages).toEqual(['one', 'two']);
  });

  it('a folded message does not borrow the words of the next', () => {
    const found = find(
      `<div>${sender}</div><div id="two">${sender}${body}</div><div id="three">${sender}${body}</div>`,
      rules,
    );
    expect(found).toMatchObject({ messages: ['two', 'three'], collapsed: 1 });
  });
});

describe('a draft among the messages', () => {
  it('is left out for what it holds', () => {
    const found = find('<li id="sent"></li><li id="draft"><div contenteditable="true"></div></li>', {
      unless: [{ has: '[contenteditable="true"]' }],
    });
    expect(found.messages).toEqual(['sent']);
  });
});
