// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Reading } from '@/lib/model/reading';
import { sites } from '@/lib/sites';
import { read } from '@/tests/read/read-whole';
import { answered, asked, noted, practicePage } from './practice-page';

describe('an agent opens a conversation', () => {
  it('sees every message with its author, role, time and words', () => {
    const { document, url } = practicePage({ panes: [{ id: 'c-7', parts: [asked, noted, answered] }] });
    const reading = read(document, url, sites);
    expect(Reading.parse(reading)).toEqual(reading);
    expect(reading).toMatchObject({
      status: 'ready',
      conversation: {
        site: 'practice',
        id: 'c-7',
        subject: 'Two charges',
        customer: { name: 'Ada Byron', email: 'ada@mail.example' },
        agent: { name: 'Sam Reed', email: 'sam@shop.example' },
        messages: [
          {
            id: 'm1',
            role: 'customer',
            author: 'Ada Byron',
            text: asked.body,
            sentAt: '2026-11-09T08:12:00.000Z',
          },
          { id: 'm2', role: 'note', text: 'She is right.' },
          { id: 'm3', role: 'agent', text: 'I am sorry.' },
        ],
        coverage: { by: 'adapter', complete: true, hidden: 0, sureness: 1 },
      },
    });
  });

  it('is not shown the pane of another ticket that the page keeps hidden', () => {
    const { document, url } = practicePage({
      panes: [
        { id: 'c-7', parts: [asked], hidden: true },
        { id: 'c-8', parts: [answered] },
      ],
      hash: 'c-8',
    });
    expect(read(document, url, sites)).toMatchObject({
      conversation: { id: 'c-8', messages: [{ id: 'm3' }] },
    });
  });

  it('is told that there is no conversation while the page still shows the one before', () => {
    const { document, url } = practicePage({ panes: [{ id: 'c-7', parts: [asked] }], hash: 'c-8' });
    expect(read(document, url, sites)).toEqual({
      status: 'unreadable',
      site: 'practice',
      siteName: 'Practice inbox',
      missing: ['conversation'],
    });
  });

  it('is told when two conversations could be meant, and is shown neither', () => {
    const pane = { id: 'c-7', parts: [asked] };
    const { document, url } = practicePage({ panes: [pane, pane] });
    expect(read(document, url, sites)).toMatchObject({ status: 'unreadable', missing: ['one conversation'] });
  });

  it('is told when the messages are missing', () => {
    const { document, url } = practicePage({ panes: [{ id: 'c-7', parts: [] }] });
    expect(read(document, url, sites)).toMatchObject({ status: 'unreadable', missing: ['messages'] });
  });

  it('is told what is missing when there are messages without words and authors', () => {
    const { document, url } = practicePage({
      panes: [{ id: 'c-7', parts: [{ ...asked, author: '', body: '' }] }],
    });
    expect(read(document, url, sites)).toMatchObject({ status: 'unreadable', missing: ['text', 'author'] });
  });
});
