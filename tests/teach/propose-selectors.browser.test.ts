import { afterEach, describe, expect, it } from 'vitest';
import { makePage } from '@/lib/read/page';
import { proposeSelectors } from '@/lib/teach/propose-selectors';
import { read } from '@/tests/read/read-whole';
import { type Desk, desks, said } from './desks';

afterEach(() => document.body.replaceChildren());

function open({ html, url, customer, agent, composer }: Desk) {
  document.body.innerHTML = html;
  const one = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  };
  const picks = { customer: one(customer), agent: one(agent), composer: one(composer) };
  return { picks, page: makePage(document, new URL(url)) };
}

/** The address of another conversation: where this one's number stands, another. */
const nextAddress = ({ url }: Desk) =>
  url.replace(/4711|a81f3c|90210|77|12|CASE-18|5-broken-kettle|31/, '9-99');

const expected = said.map(({ by, name, text }) => ({ role: by, author: name, text }));

describe.each(desks)('a page that is taught: $name', (desk) => {
  it('is read as the agent sees it, message by message', async () => {
    const { picks, page } = open(desk);
    const site = await proposeSelectors(picks, page);
    if (!site) throw new Error('no proposal');
    const reading = read(document, page.url, [site]);
    expect(reading, JSON.stringify(site.conversation, null, 1)).toMatchObject({ status: 'ready' });
    if (reading.status !== 'ready') return;
    const { conversation } = reading;
    expect(
      conversation.messages.map(({ role, author, text }) => ({ role, author, text })),
      JSON.stringify(site.conversation, null, 1),
    ).toEqual(expected);
    expect(conversation).toMatchObject({ subject: 'Broken kettle', customer: { name: 'Mara Lind' } });
    expect(conversation.messages.map(({ sentAt }) => sentAt?.slice(0, 10))).toEqual(
      said.map(() => '2026-11-20'),
    );
  });

  it('is described without hashed names, and by places only where there are no names', async () => {
    const { picks, page } = open(desk);
    const words = JSON.stringify(await proposeSelectors(picks, page));
    expect(words).not.toMatch(/x7Ya2|Qx81z|a1B2c|Zz9Yx|9fKq2|bdVaJa|htpNat|kXyZab|css-|\[13px|eef2ff|Tt5Rr/);
    if (!/hashed|Tailwind/.test(desk.name)) expect(words).not.toMatch(/nth-/);
  });

  it('reads the next conversation too, under another id and with another customer', async () => {
    const { picks, page } = open(desk);
    const site = await proposeSelectors(picks, page);
    if (!site) throw new Error('no proposal');
    document.body.innerHTML = desk.html
      .replaceAll('Mara Lind', 'Ines Roca')
      .replaceAll('Broken kettle', 'Late parcel')
      .replaceAll('c-31', 'c-32');
    const url = new URL(nextAddress(desk));
    const first = read(document, page.url, [site]);
    const next = read(document, url, [site]);
    if (first.status !== 'ready' || next.status !== 'ready') throw new Error('not read');
    expect(next.conversation.id).not.toBe(first.conversation.id);
    expect(next.conversation).toMatchObject({ subject: 'Late parcel', customer: { name: 'Ines Roca' } });
    expect(next.conversation.messages.map(({ role }) => role)).toEqual(said.map(({ by }) => by));
  });

  it('holds none of the conversation’s words', async () => {
    const { picks, page } = open(desk);
    const words = JSON.stringify(await proposeSelectors(picks, page));
    expect(words).not.toMatch(/Mara|kettle|4711|a81f3c|90210/);
  });

  it('knows the reply box', async () => {
    const { picks, page } = open(desk);
    const [editor] = (await proposeSelectors(picks, page))?.composer.editors ?? [];
    expect(document.querySelectorAll(editor?.at ?? 'none')).toHaveLength(1);
    expect(document.querySelector(editor?.at ?? 'none')).toBe(picks.composer);
  });
});
