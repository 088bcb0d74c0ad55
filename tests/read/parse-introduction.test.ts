import { describe, expect, it } from 'vitest';
import { parseIntroduction } from '@/lib/read/parse-introduction';

const now = new Date(2026, 10, 20, 12, 0);
const at = new Date(2026, 10, 9, 8, 12).toISOString();

describe('an introduction names its author and time', () => {
  it.each([
    'On 2026-11-09 08:12, Ada Byron wrote:',
    'On Mon, 9 Nov 2026 at 08:12, Ada Byron <ada@mail.example> wrote:',
    'On Mon, Nov 9, 2026 at 8:12 AM Ada Byron <ada@mail.example> wrote:',
    'Am 09.11.2026 um 08:12 schrieb Ada Byron:',
    'Am Mo., 9. Nov. 2026 um 08:12 Uhr schrieb Ada Byron <ada@mail.example>:',
    'Ada Byron <ada@mail.example> schrieb am Mo., 9. Nov. 2026, 08:12:',
    'Le lun. 9 nov. 2026 à 08:12, Ada Byron <ada@mail.example> a écrit :',
    'El lun, 9 nov 2026 a las 8:12, Ada Byron (<ada@mail.example>) escribió:',
    'Il giorno lun 9 nov 2026 alle ore 08:12 Ada Byron <ada@mail.example> ha scritto:',
    'Op ma 9 nov. 2026 om 08:12 schreef Ada Byron <ada@mail.example>:',
    'Em seg., 9 de nov. de 2026 às 08:12, Ada Byron <ada@mail.example> escreveu:',
    'Den mån 9 nov. 2026 kl 08:12 skrev Ada Byron <ada@mail.example>:',
    'pon., 9 lis 2026 o 08:12 Ada Byron <ada@mail.example> napisał(a):',
    'пн, 9 нояб. 2026 г. в 08:12, Ada Byron <ada@mail.example>:',
    'في 2026-11-09 08:12 كتب Ada Byron:',
    '2026年11月9日(月) 8:12 Ada Byron <ada@mail.example>:',
    '-----Original Message-----\nFrom: Ada Byron <ada@mail.example>\nSent: Monday, 9 November 2026 08:12\nTo: Help\nSubject: Two',
    'Von: Ada Byron\nGesendet: Montag, 9. November 2026 08:12\nAn: Hilfe\nBetreff: Zwei',
  ])('%s', (text) => {
    const introduced = parseIntroduction(text, { now, language: 'en-GB' });
    expect(introduced).toMatchObject({ name: 'Ada Byron', sentAt: at });
    if (text.includes('@')) expect(introduced?.email).toBe('ada@mail.example');
  });

  it('is nobody where only a time is given', () => {
    expect(parseIntroduction('On 2026-11-09 08:12:')).toBeNull();
  });
});
