// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readQuotes } from '@/lib/read/quotes';
import { splitQuotes } from '@/lib/read/split-quotes';
import { plain } from './rendered';

const people = {
  customer: { name: 'Ada Byron', email: 'ada@mail.example' },
  agent: { name: 'Shop Support', email: 'support@shop.example' },
  known: [],
  language: 'en-GB',
};
const history = (text: string) => readQuotes(splitQuotes(plain(text)).quotes, people);
const at = (...local: [number, number, number, number, number]) => new Date(...local).toISOString();

describe('the earlier messages in a mail', () => {
  it('are found in nested quotes, oldest first, without their signatures', () => {
    const mail =
      'Still nothing.\n\nOn 2026-11-09 09:30, Sam Reed wrote:\n> It is on its way.\n>\n> -- \n> Sam Reed\n>\n> On 2026-11-09 08:12, Ada Byron wrote:\n>> Where is it?\n>>\n>> -- \n>> Ada';
    expect(history(mail)).toMatchObject([
      {
        author: 'Ada Byron',
        role: 'customer',
        text: 'Where is it?',
        sentAt: at(2026, 10, 9, 8, 12),
        origin: 'quote',
      },
      {
        author: 'Sam Reed',
        role: 'agent',
        text: 'It is on its way.',
        sentAt: at(2026, 10, 9, 9, 30),
        origin: 'quote',
      },
    ]);
  });

  it('are found in a row of header blocks', () => {
    const block = (from: string, sent: string, words: string) =>
      `-----Original Message-----\nFrom: ${from}\nSent: ${sent}\nSubject: RE: Tills\n\n${words}\n\n`;
    const mail = `Well?\n\n${block('Sam Reed <sam@shop.example>', 'Mon, 09 Nov 2026 09:30:00 GMT', 'We are on it.')}${block('Ada Byron <ada@mail.example>', 'Mon, 09 Nov 2026 08:12:00 GMT', 'The tills are down.')}`;
    expect(history(mail)).toMatchObject([
      {
        author: 'Ada Byron',
        email: 'ada@mail.example',
        role: 'customer',
        sentAt: '2026-11-09T08:12:00.000Z',
        text: 'The tills are down.',
      },
      {
        author: 'Sam Reed',
        email: 'sam@shop.example',
        role: 'agent',
        sentAt: '2026-11-09T09:30:00.000Z',
        text: 'We are on it.',
      },
    ]);
  });

  it('are not made of fragments that nobody introduces', () => {
    expect(history('> Is it broken?\nYes.')).toEqual([]);
  });

  it('leave the role open for an address that nobody knows', () => {
    expect(history('Hm.\n\nOn 2026-11-09 09:30, Eve <eve@elsewhere.example> wrote:\n> Hello.')).toMatchObject(
      [{ role: 'unknown' }],
    );
  });

  it('do not run in circles when a mail quotes itself a thousand times', () => {
    const quote = Array.from(
      { length: 1_000 },
      (_, depth) => `${'>'.repeat(depth)} On 2026-11-09 09:30, Sam Reed wrote:`,
    ).join('\n');
    expect(history(`${quote}\n${'>'.repeat(1_000)} end`).length).toBeLessThanOrEqual(200);
  });
});
