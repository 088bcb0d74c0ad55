import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/model/conversation';
import { joinMessages } from '@/lib/read/join-messages';

const message = (id: string, text: string, minute: number | null, more: Partial<Message> = {}): Message => ({
  id,
  role: 'customer',
  author: 'Ada Byron',
  text,
  sentAt: minute === null ? null : new Date(Date.UTC(2026, 10, 9, 8, minute)).toISOString(),
  sentAtText: '',
  origin: 'page',
  ...more,
});
const quoted = (id: string, text: string, minute: number | null, more: Partial<Message> = {}) =>
  message(id, text, minute, { origin: 'quote', ...more });

describe('two readings of one conversation', () => {
  it('hold each message once: a page stands for the quotes of it', () => {
    const joined = joinMessages(
      [quoted('q1', 'Where  is it?', 12)],
      [message('7', 'Where is\nit?', 12), message('8', 'Well?', 40)],
    );
    expect(joined.map(({ id, origin }) => [id, origin])).toEqual([
      ['7', 'page'],
      ['8', 'page'],
    ]);
  });

  it('keep the page when the quote comes later', () => {
    expect(joinMessages([message('7', 'Where is it?', 12)], [quoted('q1', 'Where is it?', null)])).toEqual([
      message('7', 'Where is it?', 12),
    ]);
  });

  it('take a quote in another time zone for the same message, and the same words at another time for another', () => {
    expect(joinMessages([message('7', 'Hello???', 0)], [quoted('q', 'Hello???', 60)])).toHaveLength(1);
    expect(joinMessages([message('7', 'Hello???', 0)], [quoted('q', 'Hello???', 44)])).toHaveLength(2);
    expect(joinMessages([message('7', 'Hello???', 0)], [message('8', 'Hello???', 0)])).toHaveLength(2);
  });

  it('do not take words of two people for one message', () => {
    expect(
      joinMessages([message('7', 'Thank you.', 0)], [quoted('q', 'Thank you.', 0, { author: 'Sam Reed' })]),
    ).toHaveLength(2);
  });

  it('know an author with and without the team in brackets', () => {
    const onPage = message('7', 'It is on its way.', 3, {
      author: 'Sam Reed (Shop Support)',
      email: 'support@shop.example',
    });
    const inQuote = quoted('q', 'It is on its way.', 3, { author: 'Sam Reed', email: 'sam@shop.example' });
    expect(joinMessages([inQuote], [onPage])).toEqual([onPage]);
  });

  it('take what the later one says of a message that both read', () => {
    expect(joinMessages([message('7', 'Before', 1)], [message('7', 'After', 1)])).toEqual([
      message('7', 'After', 1),
    ]);
  });

  it('stand in the order of time, those without a time behind their neighbours', () => {
    const joined = joinMessages(
      [message('3', 'c', 30), message('4', 'd', null)],
      [message('1', 'a', 10), message('2', 'b', null), message('5', 'e', 50)],
    );
    expect(joined.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('give the same when joined again', () => {
    const known = [quoted('q1', 'Where is it?', 12), message('8', 'Well?', 40)];
    const read = [message('7', 'Where is it?', 12), message('9', 'Hello?', 55)];
    const once = joinMessages(known, read);
    expect(joinMessages(once, read)).toEqual(once);
  });
});
