// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { practice } from '@/lib/sites/practice';
import type { MessageRules, Site } from '@/lib/sites/vocabulary';
import { read } from '@/tests/read/read-whole';

/** What an agent sees of a chat whose messages are written as `li`, under the practice site's rules and these. */
function chat(rules: Partial<MessageRules>, lines: string) {
  document.body.innerHTML = `<main data-evenkeel-practice><section data-pane="conversation" data-conversation-id="c-1">
    <ol data-thread>${lines}</ol></section></main>`;
  const messages: MessageRules = {
    ...practice.conversation.messages,
    item: ['li'],
    time: [{ text: 'time' }],
    ...rules,
  };
  const site: Site = { ...practice, conversation: { ...practice.conversation, messages } };
  const now = new Date('2026-11-11T12:00:00');
  const reading = read(document, new URL('https://practice.example/#c-1'), [site], { now });
  if (reading.status !== 'ready') throw new Error(JSON.stringify(reading));
  return reading.conversation.messages.map(({ author, sentAt }) => [
    author,
    sentAt && new Date(sentAt).getTime() - new Date('2026-11-01T00:00:00').getTime(),
  ]);
}

const said = (parts: { author?: string; clock?: string; heading?: string }) =>
  `<li data-role="customer">${parts.heading ? `<h2>${parts.heading}</h2>` : ''}${parts.author ? `<b data-author>${parts.author}</b>` : ''}${parts.clock ? `<time>${parts.clock}</time>` : ''}<p data-body>words</p></li>`;
const at = (day: number, hour: number) => ((day - 1) * 24 + hour) * 3_600_000;

describe('an agent reads a chat that names author and time once a group', () => {
  it('finds them in the first of a group', () => {
    const lines = said({ author: 'Ada', clock: '9 Nov 2026, 8:00' }) + said({});
    expect(chat({ carry: true }, lines)).toEqual([
      ['Ada', at(9, 8)],
      ['Ada', at(9, 8)],
    ]);
  });

  it('finds them in the last of a group', () => {
    const lines = said({}) + said({ author: 'Ada', clock: '9 Nov 2026, 8:00' });
    expect(chat({ carry: 'up' }, lines)).toEqual([
      ['Ada', at(9, 8)],
      ['Ada', at(9, 8)],
    ]);
  });

  it('gives nobody the name of the group that follows', () => {
    const lines = said({ clock: '9 Nov 2026, 7:00' }) + said({ author: 'Ada', clock: '9 Nov 2026, 8:00' });
    expect(chat({ carry: 'up' }, lines)).toEqual([
      ['', at(9, 7)],
      ['Ada', at(9, 8)],
    ]);
  });
});

describe('an agent reads a chat whose days stand in headings', () => {
  const lines =
    said({ author: 'Ada', clock: '7:00' }) +
    said({ author: 'Ada', clock: '8:00', heading: '9 Nov 2026' }) +
    said({ author: 'Ada', clock: '9:00' }) +
    '<h2>Yesterday</h2>' +
    said({ author: 'Ada', clock: '10:00' });

  it('sees each time with its day, and no day where no heading gives one', () => {
    expect(chat({ day: 'h2' }, lines)).toEqual([
      ['Ada', null],
      ['Ada', at(9, 8)],
      ['Ada', at(9, 9)],
      ['Ada', at(10, 10)],
    ]);
  });

  it('sees no day when the site does not say what dates its messages', () => {
    expect(chat({}, lines).map(([, time]) => time)).toEqual([null, null, null, null]);
  });
});
