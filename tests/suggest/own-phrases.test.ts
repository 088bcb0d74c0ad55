import { describe, expect, it } from 'vitest';
import { findIncludes } from '@/lib/model/find-includes';
import { emptyDraft, type OwnPhrase } from '@/lib/model/own-phrase';
import { expandIncludes } from '@/lib/suggest/expand-includes';
import { toPhrases } from '@/lib/suggest/to-phrases';

const texts: Record<string, string> = {
  a: 'A {% include \'b\' %} and {% include "c" %}',
  b: 'B',
  c: "C {% include 'b' %}",
  round: "{% include 'about' %}",
  about: "{% include 'round' %}",
};
const find = (id: string) => texts[id] ?? null;

describe('a phrase inside a phrase', () => {
  it('takes the place of its mark, inwards too', () => {
    expect(expandIncludes('{%- include "a" -%}!', find)).toEqual({
      status: 'expanded',
      text: 'A B and C B!',
    });
    expect(findIncludes(texts.a ?? '').map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('never holds itself', () => {
    expect(expandIncludes(texts.round ?? '', find, 'round')).toEqual({ status: 'cycle', id: 'round' });
    expect(expandIncludes("{% include 'round' %}", find)).toEqual({ status: 'cycle', id: 'round' });
  });

  it('says which id leads nowhere, and does not grow without end', () => {
    expect(expandIncludes("{% include 'zz' %}", find)).toEqual({ status: 'unknown', id: 'zz' });
    const doubling = (id: string) => `{% include '${Number(id) + 1}' %}{% include '${Number(id) + 1}' %}x`;
    const grow = (id: string) => (Number(id) < 18 ? doubling(id) : 'xxxxxxxxxx');
    expect(expandIncludes(doubling('0'), grow).status).toBe('too-long');
  });
});

function own(id: string, change: Partial<OwnPhrase>): OwnPhrase {
  const at = '2026-11-20T10:00:00.000Z';
  return { ...emptyDraft('en'), id, name: id, createdAt: at, updatedAt: at, ...change };
}

describe('own phrases', () => {
  const hello = own('own-1', {
    variants: [
      { lang: 'en', text: "Hello. {% include 'own-2' %}", format: 'plain' },
      { lang: 'de', text: "Guten Tag. {% include 'own-2' %}", format: 'plain' },
    ],
    folder: 'Greetings/Short',
    step: 'respond',
  });
  const sign = own('own-2', { variants: [{ lang: 'en', text: 'Yours', format: 'plain' }] });

  it('are there in the languages that they have, with the folder as words to find them by', () => {
    expect(toPhrases([hello, sign], 'de')).toMatchObject([
      { id: 'own-1', text: 'Guten Tag. Yours', tags: ['own-1', 'Greetings', 'Short'], isSuggestable: true },
    ]);
    expect(toPhrases([hello, sign], 'fr')).toEqual([]);
  });

  it('without a step are found but not suggested', () => {
    expect(toPhrases([sign], 'en')).toMatchObject([{ id: 'own-2', isSuggestable: false }]);
  });

  it('are rich as soon as one that they include is, and plain words stay words', () => {
    const rich = own('own-3', { variants: [{ lang: 'en', text: '**Soon**', format: 'markdown' }] });
    const plain = own('own-4', {
      variants: [{ lang: 'en', text: "5 * 3 * 2: {{ amount }} {% include 'own-3' %}", format: 'plain' }],
    });
    expect(toPhrases([rich, plain], 'en')[1]).toMatchObject({
      format: 'markdown',
      text: '5 \\* 3 \\* 2: {{ amount }} **Soon**',
    });
  });

  it('that include what is gone are left out', () => {
    expect(toPhrases([hello], 'en')).toEqual([]);
  });
});
