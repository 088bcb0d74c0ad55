import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PracticeInbox } from '@/components/practice/practice-inbox';
import { scenarios } from '@/lib/scenarios';

const good = "I'm sorry that we charged you twice. I'll refund the £129 today.";
const wall = 'According to our policy we are unable to refund this.';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  location.hash = '#double-charge';
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the practice inbox', () => {
  it('opens the conversation that the address names', () => {
    location.hash = '#thank-you';
    openInbox();
    expect(subject()).toBe('It works, thank you!');
  });

  it('opens the first conversation, and says so in the address, when the address names none', () => {
    location.hash = '#no-such-thing';
    openInbox();
    expect(location.hash).toBe(`#${scenarios[0]?.id}`);
  });

  it('carries the marks by which it is read like any helpdesk', () => {
    openInbox();
    const pane = one('main[data-evenkeel-practice] section[data-pane="conversation"]');
    expect(pane.getAttribute('data-conversation-id')).toBe('double-charge');
    expect(one('[data-customer]').textContent).toBe('Maya Okafor');
    expect(one('[data-customer]').getAttribute('data-email')).toBe('maya.okafor@mail.example');
    expect(one('[data-agent-self]').textContent).toBe('Priya Nair');
    const last = messages().at(-1);
    expect(last?.getAttribute('data-role')).toBe('customer');
    expect(last?.querySelector('[data-author]')?.textContent).toBe('Maya Okafor');
    expect(last?.querySelector('[data-body]')?.textContent).toBe(scenarios[0]?.messages.at(-1)?.text);
    const sentAt = Date.parse(last?.querySelector('time')?.dateTime ?? '');
    expect(Math.round((Date.now() - sentAt) / 60_000)).toBe(35);
  });

  it('is clean for assistive technology, reply and note alike', async () => {
    const { user } = openInbox();
    const rules = { 'color-contrast': { enabled: false } };
    vi.useRealTimers();
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'Internal note' }));
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });
});

describe('the agent', () => {
  it('sends with Ctrl+Enter and is shown as the author', async () => {
    const { user } = openInbox();
    await user.type(field(), good);
    await user.keyboard('{Control>}{Enter}{/Control}');
    const last = messages().at(-1);
    expect(last?.getAttribute('data-role')).toBe('agent');
    expect(last?.querySelector('[data-author]')?.getAttribute('data-email')).toBe('priya.nair@acme.example');
    expect(last?.querySelector('[data-body]')?.textContent).toBe(good);
    expect(field().value).toBe('');
  });

  it('sees the customer type and then answer within two to five seconds', async () => {
    const { user } = openInbox();
    await send(user, good);
    const before = messages().length;
    await pass(1_900);
    expect(screen.getByText('Maya Okafor is typing…')).toBeTruthy();
    expect(messages()).toHaveLength(before);
    await pass(3_100);
    expect(messages()).toHaveLength(before + 1);
    expect(messages().at(-1)?.getAttribute('data-role')).toBe('customer');
    expect(screen.getByRole('log').textContent).toContain('Why this answer:');
  });

  it('gets another answer to a wall of policy than to an apology with a date', async () => {
    const { user } = openInbox();
    await send(user, good);
    await pass(5_000);
    const warm = lastBody();
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await send(user, wall);
    await pass(5_000);
    expect(lastBody()).not.toBe(warm);
  });

  it('can talk it through to the end, after which nobody answers', async () => {
    const { user } = openInbox();
    for (const reply of [good, good, good]) {
      await send(user, reply);
      await pass(5_000);
    }
    expect(screen.getByText(/come to rest/)).toBeTruthy();
    expect(within(listLink('Maya Okafor')).getByText('Settled')).toBeTruthy();
    const before = messages().length;
    await send(user, good);
    await pass(6_000);
    expect(messages()).toHaveLength(before + 1);
  });

  it('gets one answer to two replies sent in a row', async () => {
    const { user } = openInbox();
    const before = messages().length;
    await send(user, "I'm sorry about this.");
    await pass(1_000);
    await send(user, "I'll refund it today.");
    await pass(6_000);
    expect(messages()).toHaveLength(before + 3);
    expect(lastBody()).toContain('first real answer');
  });

  it('keeps notes from the customer', async () => {
    const { user } = openInbox();
    await user.click(screen.getByRole('tab', { name: 'Internal note' }));
    expect(one('[data-composer]').getAttribute('data-mode')).toBe('internal');
    const before = messages().length;
    await send(user, good, 'Add note');
    await pass(6_000);
    expect(messages()).toHaveLength(before + 1);
    expect(messages().at(-1)?.getAttribute('data-role')).toBe('note');
  });

  it('finds a draft again after looking at another conversation, and never in the other mode', async () => {
    const { user } = openInbox();
    await user.type(field(), 'Half a reply');
    await user.click(screen.getByRole('tab', { name: 'Internal note' }));
    expect(field().value).toBe('');
    await user.type(field(), 'Half a note');
    await openConversation('late-parcel');
    expect(field().value).toBe('');
    await openConversation('double-charge');
    expect(field().value).toBe('Half a note');
    await user.click(screen.getByRole('tab', { name: 'Public reply' }));
    expect(field().value).toBe('Half a reply');
  });

  it('is told in the list when an answer arrives elsewhere', async () => {
    const { user } = openInbox();
    await send(user, good);
    await openConversation('late-parcel');
    await pass(5_000);
    expect(within(listLink('Maya Okafor')).getByText('New')).toBeTruthy();
    await openConversation('double-charge');
    expect(within(listLink('Maya Okafor')).queryByText('New')).toBeNull();
  });

  it('starts again from the beginning, without the answer that was on its way', async () => {
    const { user } = openInbox();
    const before = messages().length;
    await send(user, good);
    await user.type(field(), 'And another thing');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await pass(6_000);
    expect(messages()).toHaveLength(before);
    expect(field().value).toBe('');
  });

  it('walks the list and the tabs with the arrow keys', async () => {
    const { user } = openInbox();
    listLink('Maya Okafor').focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(listLink('Daniel Whitlock'));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(listLink('Maya Okafor'));
    screen.getByRole('tab', { name: 'Public reply' }).focus();
    await user.keyboard('{ArrowRight}');
    const note = screen.getByRole('tab', { name: 'Internal note' });
    expect(document.activeElement).toBe(note);
    expect(note.getAttribute('aria-selected')).toBe('true');
  });

  it('cannot send nothing', async () => {
    const { user } = openInbox();
    const before = messages().length;
    await user.type(field(), '   ');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Send reply' }));
    expect(messages()).toHaveLength(before);
  });
});

function openInbox() {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime, delay: null });
  render(<PracticeInbox scenarios={scenarios} />);
  return { user };
}

type User = ReturnType<typeof userEvent.setup>;

async function send(user: User, text: string, button = 'Send reply') {
  await user.click(field());
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: button }));
}

async function pass(milliseconds: number) {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

async function openConversation(id: string) {
  await act(async () => {
    location.hash = `#${id}`;
    await vi.advanceTimersByTimeAsync(20);
  });
}

function one(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  const first = found[0];
  if (!first || found.length > 1) throw new Error(`${found.length} of ${selector}`);
  return first;
}

const subject = () => one('h1[data-subject]').textContent;
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const messages = () => [...document.querySelectorAll('ol[data-thread] > li[data-message-id]')];
const lastBody = () => messages().at(-1)?.querySelector('[data-body]')?.textContent ?? '';
const listLink = (name: string) => screen.getByRole('link', { name: new RegExp(name) });
