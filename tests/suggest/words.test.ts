import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/suggest/words/index';
import { cues, topics } from '@/lib/suggest/words/vocabulary';

const languages = ['en', 'de', 'es', 'fr', 'pt'] as const;
const patterns = languages.flatMap((language) => {
  const words = wordsOf(language);
  return [...Object.entries(words.topics), ...Object.entries(words.cues)].map(
    ([name, pattern]) => [language, name, pattern] as const,
  );
});

/** As much as suggesting ever listens to. */
const LENGTH = 20_000;
/** Texts that make a careless pattern try every split: repeats of what patterns are made of. */
const hostile = [
  'a'.repeat(LENGTH),
  ' '.repeat(LENGTH),
  'no one '.repeat(LENGTH / 7),
  'is was the my order '.repeat(LENGTH / 20),
  'charged not never still '.repeat(LENGTH / 24),
  'nicht mehr das paket '.repeat(LENGTH / 21),
  '? ! '.repeat(LENGTH / 4),
];
/** Milliseconds for one pattern on one hostile text; far above what it takes, far below what backtracking would. */
const LIMIT = 500;

describe('the words that suggesting listens for', () => {
  it.each(languages)('name every topic and cue in %s', (language) => {
    const words = wordsOf(language);
    expect(topics.filter((topic) => !words.topics[topic])).toEqual([]);
    expect(cues.filter((cue) => !words.cues[cue])).toEqual([]);
  });

  it.each(patterns)('%s “%s” stays fast on hostile text', (_language, _name, pattern) => {
    for (const text of hostile) {
      const start = performance.now();
      pattern.test(text);
      expect(performance.now() - start).toBeLessThan(LIMIT);
    }
  });

  it.each([
    ['en', 'double charge', 'I was charged twice for one coat', 'I was charged once'],
    ['en', 'marked delivered', 'It says delivered and nothing is here', 'I delivered the form'],
    ['en', 'locked out', 'I can’t log in to my account'.replace('’', "'"), 'I closed the log'],
    ['en', 'bereavement', 'My husband passed away in May', 'My phone died'],
    ['en', 'self-harm', 'I do not want to live', 'I want to live closer'],
    ['de', 'double charge', 'Der Betrag wurde doppelt abgebucht', 'Der Betrag wurde abgebucht'],
    ['es', 'late delivery', 'Mi pedido no ha llegado', 'Mi pedido ha llegado'],
    ['fr', 'damaged', 'Le vase est arrivé cassé', 'Le vase est arrivé'],
    ['pt', 'refund awaited', 'Meu reembolso ainda não caiu', 'Quero um reembolso'],
  ] as const)('%s tells “%s” apart', (language, topic, has, lacks) => {
    const pattern = wordsOf(language).topics[topic];
    expect(pattern?.test(has)).toBe(true);
    expect(pattern?.test(lacks)).toBe(false);
  });

  it('recognise nothing in a language without a list', () => {
    expect(wordsOf('xx')).toEqual({ topics: {}, cues: {} });
  });
});
