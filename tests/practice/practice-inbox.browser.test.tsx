/** What needs a real page: the rich composer, and that the inbox is read like any site. */

import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent as keys } from 'vitest/browser';
import { PracticeInbox } from '@/components/practice/practice-inbox';
import { startPage } from '@/lib/page/start-page';
import { scenarios } from '@/lib/scenarios';
import { sites } from '@/lib/sites';
import { read } from '@/tests/read/read-whole';

beforeEach(() => {
  history.replaceState(null, '', '#double-charge');
  render(<PracticeInbox scenarios={scenarios} />);
});
afterEach(cleanup);

describe('the practice inbox', () => {
  it.each(scenarios)('is read as it was written: $id', async (scenario) => {
    await act(async () => {
      location.hash = `#${scenario.id}`;
      await expect
        .poll(() => document.querySelector('[data-conversation-id]')?.getAttribute('data-conversation-id'))
        .toBe(scenario.id);
    });
    const reading = read(document, new URL(location.href), sites);
    if (reading.status !== 'ready') throw new Error(`the page was ${reading.status}`);
    const { conversation } = reading;
    expect(conversation.id).toBe(scenario.id);
    expect(conversation.subject).toBe(scenario.subject);
    expect(conversation.customer).toEqual(scenario.customer);
    expect(conversation.agent?.name).toBe('Priya Nair');
    expect(conversation.messages.map(({ role, author, text }) => ({ role, author, text }))).toEqual(
      scenario.messages.map(({ role, by, text }) => ({ role, author: (by ?? scenario.customer).name, text })),
    );
  });
});

describe('the rich composer', () => {
  it('sends what was typed, lines and formats alike, and is empty afterwards', async () => {
    await writeRich();
    await keys.keyboard('Hello Maya,{Enter}{Enter}');
    await keys.keyboard('{Control>}b{/Control}Two{Control>}b{/Control} things:{Enter}- one{Enter}two');
    await keys.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => lastBody()?.querySelector('strong')?.textContent).toBe('Two');
    expect([...(lastBody()?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'one',
      'two',
    ]);
    expect(lastBody()?.textContent).toMatch(/^Hello Maya,\n\nTwo things:/);
    expect(editor().textContent).toBe('');
  });

  it('takes over what stands in the plain one, and gives it back', async () => {
    await userEvent.type(screen.getByRole('textbox'), 'Half a <reply>\n\nwith lines');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rich text' }));
    expect([...editor().querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Half a <reply>',
      '',
      'with lines',
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rich text' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Half a <reply>\n\nwith lines');
  });

  it('adds no style of its own to the page', async () => {
    await writeRich();
    expect(document.querySelectorAll('style[data-tiptap-style]')).toHaveLength(0);
  });
});

describe('a phrase', () => {
  const phrase = "I'm sorry that we charged you twice.\n\nI'll refund the £129 today.";

  it.each(['plain', 'rich'])('goes into the %s composer whole and is sent as it stands', async (kind) => {
    if (kind === 'rich') await writeRich();
    const off = new AbortController();
    const page = startPage({ document, sites });
    page.listen({ tell: () => {}, signal: off.signal });
    expect(await page.insert({ text: phrase })).toMatchObject({ status: 'inserted' });
    off.abort();
    await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));
    expect(lastBody()?.textContent).toBe(phrase);
  });

  it('keeps its lists and links in the rich composer', async () => {
    await writeRich();
    const off = new AbortController();
    const page = startPage({ document, sites });
    page.listen({ tell: () => {}, signal: off.signal });
    const html =
      '<p>See <a href="https://acme.example/help">our help</a>:</p><ol><li>first</li><li>second</li></ol>';
    await page.insert({ text: 'See our help:\n1. first\n2. second', html });
    off.abort();
    await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));
    expect(lastBody()?.querySelector('a')?.getAttribute('href')).toBe('https://acme.example/help');
    expect(lastBody()?.querySelectorAll('ol > li')).toHaveLength(2);
  });
});

async function writeRich() {
  await userEvent.click(screen.getByRole('checkbox', { name: 'Rich text' }));
  await keys.click(editor());
}

function editor(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-composer] .ProseMirror[contenteditable="true"]');
  if (!found) throw new Error('there is no rich composer');
  return found;
}

const lastBody = () => [...document.querySelectorAll('[data-body]')].at(-1);
