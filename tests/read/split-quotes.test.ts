// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { splitQuotes } from '@/lib/read/split-quotes';
import { plain, rendered } from './rendered';

const own = (text: string) => splitQuotes(plain(text)).own;

describe("the author's own words", () => {
  it('end where the quote is introduced', () => {
    expect(own('No.\n\nOn 2026-11-09 08:12, Ada Byron wrote:\n> Will you pay?\n>\n> Ada')).toBe('No.');
  });

  it('end where the signature begins', () => {
    expect(own('Thanks.\n\n-- \nAda Byron\nByron & Daughters')).toBe('Thanks.');
  });

  it('keep answers between the quoted lines, in order', () => {
    expect(own('On 9 Nov 2026, at 08:12, Sam wrote:\n> Is it broken?\nYes.\n> Since when?\nMonday.')).toBe(
      'Yes.\nMonday.',
    );
  });

  it.each([
    'Am 09.11.2026 um 08:12 schrieb Ada Byron <ada@mail.example>:',
    'Le lun. 9 nov. 2026 à 08:12, Ada Byron <ada@mail.example> a écrit :',
    'El lun, 9 nov 2026 a las 8:12, Ada Byron (<ada@mail.example>) escribió:',
    'Op ma 9 nov. 2026 om 08:12 schreef Ada Byron <ada@mail.example>:',
    'Il giorno lun 9 nov 2026 alle ore 08:12 Ada Byron <ada@mail.example> ha scritto:',
    'في 2026-11-09 08:12 كتب Ada Byron:',
    '2026年11月9日(月) 8:12 Ada Byron <ada@mail.example>:',
    'On Mon, 9 Nov 2026 at 08:12, Ada Byron of Byron and Daughters\n<ada@mail.example> wrote:',
  ])('end at the introduction %s', (introduction) => {
    expect(own(`Own words.\n\n${introduction}\n> Quoted.`)).toBe('Own words.');
  });

  it.each([
    '-----Original Message-----\nFrom: Ada Byron\nSent: Mon, 9 Nov 2026 08:12\nSubject: Two charges',
    '-----Ursprüngliche Nachricht-----\nVon: Ada Byron\nGesendet: Montag, 9. November 2026 08:12\nBetreff: Zwei',
    '________________________________\nDe : Ada Byron\nEnvoyé : lundi 9 novembre 2026 08:12\nObjet : Deux',
    'From: Ada Byron <ada@mail.example>\nDate: Monday, 9 November 2026 at 08:12\nTo: Help <help@shop.example>\nSubject: Two',
    '---------- Forwarded message ---------\nFrom: Ada Byron <ada@mail.example>\nDate: Mon, Nov 9, 2026 at 8:12 AM\nSubject: Two',
  ])('end at the header block %s', (block) => {
    expect(own(`Own words.\n\n${block}\n\nUnmarked quote.`)).toBe('Own words.');
  });

  it.each([
    'My husband wrote:\nhe will not pay.',
    'I paid on 9 November 2026:\nsee the receipt.',
    'To be clear: order 7741, 12:30, my place.\nFrom: where it was sent I do not know.',
    'It costs 5 -- or 6 -- pounds.',
  ])('are not cut by words that only look like it: %s', (text) => {
    expect(own(text)).toBe(text);
  });

  it('are told from quotes in HTML mails, too', () => {
    const { own: words, quotes } = splitQuotes(
      rendered(
        '<p>Own.</p><div>-- <br>Ada</div><div>On 2026-11-09 08:12, Sam wrote:<br></div><blockquote><p>Quoted.</p></blockquote>',
      ),
    );
    expect(words).toBe('Own.');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.lines.map((line) => line.text)).toContain('Quoted.');
  });
});
