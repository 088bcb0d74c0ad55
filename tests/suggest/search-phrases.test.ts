import { describe, expect, it } from 'vitest';
import { pack } from '@/lib/phrases/en/pack';
import { createPhraseSearch } from '@/lib/suggest/search-phrases';

const search = createPhraseSearch(pack.phrases);
const texts = (query: string, limit = 10) => search(query, limit).map(({ text }) => text);

describe('an agent who searches the phrases', () => {
  it('gets only phrases that have every word, where there are enough of them', () => {
    const found = search('refund bank', 5);
    expect(found.length).toBeGreaterThan(0);
    for (const { text, tags, id } of found.slice(0, 3))
      expect(`${text} ${tags.join(' ')} ${id}`.toLowerCase()).toMatch(/refund[\s\S]*bank|bank[\s\S]*refund/);
  });

  it('finds something by words of which only some are used', () => {
    expect(texts('refund xylophone').length).toBeGreaterThanOrEqual(5);
  });

  it('finds by the beginning of a word, while it is being typed', () => {
    expect(search('apol', 5).every(({ step }) => step === 'apologise')).toBe(true);
  });

  it('finds a step by what agents call it', () => {
    expect(search('empathy', 5).every(({ step }) => step === 'acknowledge')).toBe(true);
    expect(search('supervisor', 5).some(({ step }) => step === 'escalate')).toBe(true);
  });

  it('forgives a slip in a longer word', () => {
    const meant = new Set(search('replacement', 20).map(({ id }) => id));
    expect(search('replacemnet', 5).some(({ id }) => meant.has(id))).toBe(true);
  });

  it('does not mind accents, case or a left-out apostrophe', () => {
    const plain = search('dont', 10).map(({ id }) => id);
    expect(plain.length).toBeGreaterThan(0);
    expect(search('DON’T', 10).map(({ id }) => id)).toEqual(plain);
  });

  it('gets no more than was asked for, and nothing for nothing', () => {
    expect(texts('you', 3)).toHaveLength(3);
    expect(texts('')).toEqual([]);
  });

  it('never finds a phrase by the name of a blank', () => {
    for (const { text, tags, id } of search('promise.date', 30))
      expect(`${text.replace(/\{\{.*?\}\}/g, '')} ${tags.join(' ')} ${id}`).toMatch(/promis|date/i);
  });
});
