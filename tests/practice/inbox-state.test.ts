import { describe, expect, it } from 'vitest';
import { changeInbox, type InboxAction, type InboxState, openInbox } from '@/components/practice/inbox-state';
import { scenarios } from '@/lib/scenarios';

const start = Date.UTC(2030, 0, 15, 12);
const id = 'double-charge';
const write = (text: string): InboxAction => ({ type: 'write', id, draft: { text, rich: null } });
const send: InboxAction = { type: 'send', id, at: start + 60_000 };
const answer: InboxAction = { type: 'customer-answers', id, at: start + 63_000 };

const inboxAfter = (...actions: InboxAction[]): InboxState =>
  actions.reduce(changeInbox, openInbox(scenarios, id, start));
const thread = (state: InboxState) => state.threads.find(({ scenario }) => scenario.id === id);

describe('the inbox', () => {
  it('counts the times of a scenario back from when it was opened', () => {
    const sent = thread(inboxAfter())?.messages.at(-1)?.sentAt ?? 0;
    expect((start - sent) / 60_000).toBe(35);
  });

  it('gives every message an id of its own', () => {
    const ids =
      thread(inboxAfter(write('One'), send, write('Two'), send, answer))?.messages.map((one) => one.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('changes nothing by an answer that nobody waits for', () => {
    expect(thread(inboxAfter(answer))?.messages).toEqual(thread(inboxAfter())?.messages);
  });

  it('lets nobody type who has nothing to answer', () => {
    expect(thread(inboxAfter({ type: 'customer-types', id }))?.typing).toBe(false);
  });

  it('sends without the blank space around a reply', () => {
    expect(thread(inboxAfter(write('\n Hello \n'), send))?.messages.at(-1)?.text).toBe('Hello');
  });

  it('leaves every other conversation as it was', () => {
    const others = (state: InboxState) => state.threads.filter(({ scenario }) => scenario.id !== id);
    expect(others(inboxAfter(write('Hello'), send, answer))).toEqual(others(inboxAfter()));
  });
});
