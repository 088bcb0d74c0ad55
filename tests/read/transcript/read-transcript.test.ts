import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '@/lib/read/transcript/read-transcript';

const turns = (text: string, agentName?: string) =>
  readTranscript(text, 'paste', agentName ? { agentName } : {})?.messages.map(
    ({ author, role, text: words }) => `${role} ${author}: ${words}`,
  );

describe('a pasted transcript', () => {
  it('is split at its speakers, the first being the customer', () => {
    expect(
      turns('Dana: My parcel is late.\nTom: Sorry about that.\nDana: It was a gift.\nTwo weeks now.'),
    ).toEqual([
      'customer Dana: My parcel is late.',
      'agent Tom: Sorry about that.',
      'customer Dana: It was a gift.\nTwo weeks now.',
    ]);
  });

  it('keeps times in their own words and reads those with a date', () => {
    const chat = readTranscript(
      '[2026-11-20, 10:42] Dana Reyes: Hello?\n[2026-11-20, 10:45] Priya: I am here.',
      'paste',
    );
    expect(chat?.messages.map(({ author, sentAtText }) => [author, sentAtText])).toEqual([
      ['Dana Reyes', '2026-11-20, 10:42'],
      ['Priya', '2026-11-20, 10:45'],
    ]);
  });

  it.each([
    ['20/11/2026, 10:42 - Dana: Hello?\n20/11/2026, 10:44 - Priya: Hi Dana.'],
    ['Dana (10:42 AM): Hello?\nPriya (10:44 AM): Hi Dana.'],
    ['Dana  10:42 AM\nHello?\n\nPriya  10:44 AM\nHi Dana.'],
    ['10:42 Dana: Hello?\n10:44 Priya: Hi Dana.'],
    ['Customer: Hello?\nAgent: Hi Dana.'],
  ])('is read from the way this program writes it: %j', (text) => {
    expect(turns(text)?.map((turn) => turn.replace(/^(\w+) .*?: /, '$1: '))).toEqual([
      'customer: Hello?',
      'agent: Hi Dana.',
    ]);
  });

  it('takes the agent’s own name for the agent, even when they speak first', () => {
    expect(
      turns('Priya Nair: Good morning.\nDana: Is it?\nPriya Nair: I hope so.', 'Priya Nair')?.[0],
    ).toMatch(/^agent/);
  });

  it('gives the earlier messages that a mail quotes, oldest first', () => {
    const mail =
      'Still nothing, and I am done waiting.\n\nOn 2026-11-12 14:38, Tom Becker wrote:\n> It is on its way.\n>\n> On 2026-11-12 14:03, Dana Reyes wrote:\n>> Where is my order?';
    expect(turns(mail)?.map((turn) => turn.replace(/^\w+ /, ''))).toEqual([
      'Dana Reyes: Where is my order?',
      'Tom Becker: It is on its way.',
      ': Still nothing, and I am done waiting.',
    ]);
  });

  it('is one message of the customer when it holds no speakers, however many colons', () => {
    const letter = 'I ordered a kettle.\nOrder number: 4711\nColour: blue\nIt leaks.';
    expect(turns(letter)).toEqual([`customer : ${letter}`]);
  });

  it('is nothing when there are no words', () => {
    expect(readTranscript(' \n\t', 'paste')).toBeNull();
  });

  it('never throws and never loses a letter of what was pasted without speakers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const conversation = readTranscript(text, 'paste');
        expect(conversation === null).toBe(text.replace(/\u00a0/g, ' ').trim() === '');
      }),
    );
  });

  it('reads a hundred thousand characters without a pause', () => {
    const hostile = `${'a '.repeat(25_000)}: ${'1:'.repeat(25_000)}`;
    const start = performance.now();
    readTranscript(hostile, 'paste');
    readTranscript(`${'Dana 10:42 '.repeat(9_000)}\n`, 'paste');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
