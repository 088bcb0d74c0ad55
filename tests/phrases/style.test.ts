import { describe, expect, it } from 'vitest';
import type { Phrase } from '@/lib/model/phrase';
import { packs } from '@/lib/phrases/index';
import { faultsOf } from './faults';

const loaded = await Promise.all(packs.map(({ load }) => load()));

/** Share of character trigrams that two phrases have in common; 1 is the same text. */
const TOO_ALIKE = 0.6;
/** Longest text in a channel, in characters: a chat bubble, a breath, a paragraph or two. */
const LONGEST = { chat: 200, phone: 190, email: 420 } as const;

describe.each(loaded.map((pack) => [pack.name, pack] as const))('the words of %s', (_, pack) => {
  it.each(faultsOf(pack.lang).map((fault) => [fault.name, fault.pattern] as const))(
    'have %s nowhere',
    (_, pattern) => {
      const found = pack.phrases
        .filter(({ text }) => pattern.test(text))
        .map(({ id, text }) => `${id}: ${text}`);
      expect(found).toEqual([]);
    },
  );

  it('are different in every pair of phrases', () => {
    const trigrams = pack.phrases.map((phrase) => trigramsOf(phrase.text));
    const alike: string[] = [];
    for (const [i, a] of trigrams.entries()) {
      for (let j = i + 1; j < trigrams.length; j++) {
        const b = trigrams[j];
        if (b && similarity(a, b) >= TOO_ALIKE) alike.push(`${pack.phrases[i]?.id} = ${pack.phrases[j]?.id}`);
      }
    }
    expect(alike).toEqual([]);
  });

  it('do not begin alike more often than a person would', () => {
    const openings = pack.phrases.map(({ text }) => firstWords(text, 4));
    const counts = new Map<string, number>();
    for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
    const limit = Math.max(3, Math.ceil(pack.phrases.length * 0.02));
    expect([...counts].filter(([, count]) => count > limit)).toEqual([]);
  });

  it('fit their channel in length', () => {
    const tooLong = pack.phrases
      .filter((phrase) => phrase.text.length > longestOf(phrase))
      .map(({ id, text }) => `${id}: ${text.length}`);
    expect(tooLong).toEqual([]);
  });

  it('are shorter when they are meant to be brief', () => {
    const mean = (tone: Phrase['tone']) => {
      const lengths = pack.phrases.filter((phrase) => phrase.tone === tone).map(({ text }) => text.length);
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(mean('brief')).toBeLessThan(0.7 * mean('warm'));
  });
});

describe('the size of the packs', () => {
  it.each([
    ['en', 600],
    ['de', 150],
    ['es', 150],
    ['fr', 150],
    ['pt', 150],
  ])('%s has at least %i phrases', (lang, least) => {
    expect(loaded.find((pack) => pack.lang === lang)?.phrases.length).toBeGreaterThanOrEqual(least);
  });
});

function longestOf({ channels, tags }: Phrase): number {
  if (tags.includes('internal')) return LONGEST.email;
  const [only] = channels;
  return only === 'chat' || only === 'phone' ? LONGEST[only] : LONGEST.email;
}

function firstWords(text: string, count: number): string {
  return text.toLowerCase().split(/\s+/u).slice(0, count).join(' ');
}

function trigramsOf(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();
  return new Set(Array.from({ length: Math.max(1, plain.length - 2) }, (_, i) => plain.slice(i, i + 3)));
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size / large.size < TOO_ALIKE) return 0;
  let shared = 0;
  for (const trigram of small) if (large.has(trigram)) shared++;
  return shared / (a.size + b.size - shared);
}
