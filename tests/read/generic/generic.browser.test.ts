import { afterEach, describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/model/conversation';
import { read } from '@/tests/read/read-whole';
import { scoreReading } from '../../bench/score-reading';
import { mails, wanted as wantedMails } from './mails';
import { otherPages } from './other-pages';
import { threads } from './pages';
import { beginning, oven, rechnung, type Told } from './told';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** The page in a frame of its own, once it and the frames in it have loaded. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '1200px', height: '900px' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><title>Helpdesk</title><body>${html}</body></html>`;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('no document');
  return frame.contentDocument;
}

function readPage(page: Document): Conversation {
  const reading = read(page, new URL('https://desk.example/tickets/4127'), [], {
    now: new Date('2026-11-25T12:00:00Z'),
  });
  if (reading.status !== 'ready') throw new Error(JSON.stringify(reading));
  return reading.conversation;
}

const conversations: [string, Told][] = [
  ['a long conversation', oven],
  ['a German one that ends with a note', rechnung],
  ['three messages', beginning(oven, 3)],
  ['a question and an answer', beginning(oven, 2)],
  ['a single message', beginning(oven, 1)],
];
const cases = Object.entries(threads).flatMap(([program, dress]) =>
  conversations.map(([kind, told]) => ({ program, dress, kind, told })),
);
/** One block among nothing, without a name that says what it is, is no conversation to anybody who cannot read. */
const LEFT_OUT = ['a code forge', 'a chat with hashed names'];
const readable = cases.filter(({ program, told }) => told.told.length > 1 || !LEFT_OUT.includes(program));

describe.each(readable)('on $program that nobody has described, $kind', ({ dress, told }) => {
  it('is read whole, everybody in their role', async () => {
    const html = dress(told);
    const conversation = readPage(await open(html));
    const wanted = told.told.filter(({ text }) => html.includes(text.split('\n')[0] ?? ''));
    const score = scoreReading(
      conversation.messages,
      wanted.map(({ name, role, email, at, text }) => ({
        author: name,
        email,
        sentAt: at,
        text: text,
        role: role === 'note' ? 'note' : role,
      })),
    );
    const seen = conversation.messages.map(
      ({ role, author, sentAt, text }) => `${role}|${author}|${sentAt}|${text.slice(0, 60)}`,
    );
    expect(score, seen.join('\n')).toMatchObject({ f1: 1, roles: 1 });
    expect(conversation.coverage.by).toBe('generic');
  });
});

describe.each(Object.entries(mails))('on %s', (_name, html) => {
  it('the mail and the earlier ones in its quotes are one conversation', async () => {
    const page = await open(html);
    const conversation = readPage(page);
    const seen = conversation.messages.map(
      ({ role, author, sentAt, text }) => `${role}|${author}|${sentAt}|${text.slice(0, 60)}`,
    );
    expect(scoreReading(conversation.messages, wantedMails), seen.join('\n')).toMatchObject({
      f1: 1,
      roles: 1,
    });
    expect(conversation).toMatchObject({
      subject: 'Lamp',
      customer: { name: 'Ole Berg', email: 'ole@berg.example' },
    });
  });
});

describe.each(Object.entries(otherPages))('on %s', (_name, html) => {
  it('the agent is shown no conversation', async () => {
    expect(read(await open(html), new URL('https://desk.example/x'), [])).toMatchObject({
      status: 'elsewhere',
    });
  });
});

describe('on a page with two conversations of one kind', () => {
  it('the agent is shown neither', async () => {
    const dress = threads['a team feed by day'];
    if (!dress) throw new Error('no such page');
    const page = await open(`<div class="one">${dress(oven)}</div><div class="two">${dress(rechnung)}</div>`);
    expect(read(page, new URL('https://desk.example/x'), [])).toMatchObject({
      status: 'unreadable',
      missing: ['one conversation'],
    });
  });
});

describe('on a reply form that nobody has described', () => {
  it('the conversation is the one that its address names', async () => {
    const thread = await open(threads['a ticket system']?.(oven) ?? '');
    const conversation = read(thread, new URL('https://desk.example/Show?id=4127'), []);
    const form = await open(
      '<form><input name="Subject" value=""><textarea name="Content"></textarea></form>',
    );
    const reply = read(form, new URL('https://desk.example/Reply?Action=Respond&id=4127'), []);
    expect(conversation).toMatchObject({ conversation: { site: 'generic', id: 'desk.example/4127' } });
    expect(reply).toEqual({ status: 'elsewhere', site: 'generic', about: 'desk.example/4127' });
  });

  it('a mail belongs to the thread of its subject and recipient', async () => {
    const mail = readPage(await open(mails['a mail with nothing but a table for a head'] ?? ''));
    const form = await open(
      '<input name="to" value="Ole Berg &lt;ole@berg.example&gt;"><input name="subject" value="Re: Re: Lamp"><textarea></textarea>',
    );
    expect(read(form, new URL('https://desk.example/compose'), [])).toEqual({
      status: 'elsewhere',
      site: 'generic',
      about: mail.id,
    });
  });
});
