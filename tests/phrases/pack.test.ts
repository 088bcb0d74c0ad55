import { describe, expect, it } from 'vitest';
import { Category, Emotion, Risk, Step, Tone } from '@/lib/model/method';
import { type Phrase, PhrasePack } from '@/lib/model/phrase';
import { loadPack, packs } from '@/lib/phrases/index';
import { fillPhrase } from '@/lib/suggest/fill';
import { moments } from '@/lib/suggest/moments';
import { placeholders } from '@/lib/suggest/placeholders';
import { topics } from '@/lib/suggest/words/vocabulary';

const loaded = await Promise.all(packs.map(({ load }) => load()));
const cases = loaded.map((pack) => [pack.name, pack] as const);

describe.each(cases)('%s', (_, pack) => {
  it('keeps to the schema', () => {
    expect(PhrasePack.safeParse(pack).error).toBeUndefined();
  });

  it('covers every step, category, emotion, risk and tone', () => {
    const covered = (values: readonly string[]) => new Set(values);
    expect(covered(pack.phrases.map(({ step }) => step))).toEqual(new Set(Step.options));
    expect(covered(pack.phrases.map(({ tone }) => tone))).toEqual(new Set(Tone.options));
    const missing = <T extends string>(all: readonly T[], used: (phrase: Phrase) => readonly T[]) =>
      all.filter((value) => !pack.phrases.some((phrase) => used(phrase).includes(value)));
    expect(
      missing(
        Category.options.filter((value) => value !== 'other'),
        ({ fits }) => fits.categories,
      ),
    ).toEqual([]);
    expect(missing(Emotion.options, ({ fits }) => fits.emotions)).toEqual([]);
    expect(missing(Risk.options, ({ fits }) => fits.risks)).toEqual([]);
  });

  it('fills every phrase, asking only for placeholders that have a plain name', async () => {
    for (const phrase of pack.phrases) {
      const filled = await fillPhrase(phrase, {});
      expect(filled, phrase.id).toMatchObject({ status: 'filled' });
      if (filled.status === 'filled')
        expect(Object.keys(placeholders), phrase.id).toEqual(expect.arrayContaining(filled.missing));
    }
  });

  it('tags phrases with topics and moments that suggesting knows', () => {
    const known = new Set<string>([...topics, ...Object.keys(moments)]);
    const unknown = pack.phrases.flatMap(({ id, tags }) =>
      tags.filter((tag) => !known.has(tag)).map((tag) => `${id}: ${tag}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the packs together', () => {
  it('never use an id twice', () => {
    const ids = loaded.flatMap(({ phrases }) => phrases.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are found by language, and a language without one gives none', async () => {
    expect((await loadPack('en'))?.lang).toBe('en');
    expect(await loadPack('xx')).toBeNull();
  });
});
