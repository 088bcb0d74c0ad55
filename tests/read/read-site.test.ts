// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { read } from '@/tests/read/read-whole';
import { address, describeSite } from './described-page';

function readPage(html: string, site: Site): Reading {
  document.body.innerHTML = html;
  return read(document, address, [site]);
}

const line = '<li class="theirs"><b>Ida Holm</b><p>Where is it?</p></li>';

describe('an agent whose helpdesk', () => {
  it('tells the id only in the open pane is not given the id of a hidden one', () => {
    const site = describeSite({
      conversation: {
        root: ['section'],
        id: [{ attribute: { at: 'h2', name: 'data-thread' }, in: 'root' }],
      },
    });
    const pane = (id: string, hidden = '') =>
      `<section ${hidden}><h2 data-thread="${id}"></h2>${line}</section>`;
    expect(readPage(pane('early', 'hidden') + pane('open'), site)).toMatchObject({
      conversation: { id: 'open' },
    });
  });

  it('marks one pane twice is shown that pane', () => {
    const site = describeSite({ conversation: { root: ['[data-ticket="{id}"]'] } });
    const reading = readPage(`<div data-ticket="7"><div data-ticket="7">${line}</div></div>`, site);
    expect(reading).toMatchObject({ status: 'ready' });
  });

  it('still shows another ticket is shown nothing in place of the one that the address names', () => {
    const site = describeSite({ conversation: { root: ['[data-ticket="{id}"]'] } });
    expect(readPage(`<div data-ticket="6">${line}</div>`, site)).toMatchObject({
      status: 'unreadable',
      missing: ['conversation'],
    });
  });

  it('holds chats and mails in one inbox is told which this is', () => {
    const site = describeSite({ channels: [{ channel: 'chat', when: { has: '.chat-bar' } }] });
    const channel = (html: string) => {
      const reading = readPage(`<main>${line}${html}</main>`, site);
      return reading.status === 'ready' && reading.conversation.channel;
    };
    expect(channel('<i class="chat-bar"></i>')).toBe('chat');
    expect(channel('')).toBe('email');
  });

  it('keeps mails in an attribute reads them, and nothing in them runs', () => {
    const site = describeSite({ messages: { body: ['rich-mail'], bodyAttribute: 'value' } });
    const html = '&lt;p&gt;Two&lt;/p&gt;&lt;p&gt;lines&lt;/p&gt;&lt;script&gt;gone()&lt;/script&gt;';
    const reading = readPage(
      `<main><li class="theirs"><b>Ida</b><rich-mail value="${html}"></rich-mail></li></main>`,
      site,
    );
    expect(reading).toMatchObject({ conversation: { messages: [{ text: 'Two\n\nlines' }] } });
  });

  it('names nobody in its chats sees the customer named in their own messages alone', () => {
    const site = describeSite({ messages: { author: [] } });
    const reading = readPage(
      '<main><span class="customer">Ida Holm</span><li class="theirs"><p>Hi</p></li><li class="ours"><p>Hello</p></li></main>',
      site,
    );
    expect(reading).toMatchObject({
      conversation: {
        messages: [
          { role: 'customer', author: 'Ida Holm' },
          { role: 'agent', author: '' },
        ],
      },
    });
  });
});
