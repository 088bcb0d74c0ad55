import { describe, expect, it } from 'vitest';
import { decodeWeights, MOST_STEPS } from '@/lib/analyse/linear/decode-weights';
import { hashMarks } from '@/lib/analyse/linear/hash-marks';
import { hashWords } from '@/lib/analyse/linear/hash-words';
import { readWords } from '@/lib/analyse/text/read-words';
import { packWeights } from '@/scripts/train/pack-weights';

const wordsOf = (text: string, bits = 17) => {
  const buckets: number[] = [];
  hashWords(readWords(text, false), bits, (bucket) => buckets.push(bucket));
  return buckets;
};
const marksOf = (text: string) => {
  const buckets: number[] = [];
  hashMarks(text, 17, (bucket) => buckets.push(bucket));
  return buckets;
};

describe('weights in a file', () => {
  const weights = Float64Array.from({ length: 16 }, (_, index) => (index - 8) * 0.5);

  it('come back nearly as they were, zero exactly', () => {
    const { values, bias } = decodeWeights(packWeights({ bits: 4, weights }, 0.25));
    expect(bias).toBe(0.25);
    expect(values[8]).toBe(0);
    for (const [index, weight] of weights.entries())
      expect(Math.abs((values[index] ?? 0) - weight)).toBeLessThan(4 / MOST_STEPS);
  });

  it('keep small ones apart that even steps would make the same', () => {
    const { values } = decodeWeights(packWeights({ bits: 2, weights: Float64Array.of(100, 1, 2, 0) }, 0));
    expect(values[1]).toBeGreaterThan(0);
    expect(values[2]).toBeGreaterThan(values[1] ?? 0);
  });
});

describe('hashed features', () => {
  it('stay in their table, and a smaller table’s bucket is a larger one’s without its last bits', () => {
    const large = wordsOf('Nobody told me why it is not working');
    expect(Math.max(...large)).toBeLessThan(2 ** 17);
    expect(wordsOf('Nobody told me why it is not working', 13)).toEqual(large.map((bucket) => bucket >>> 4));
  });

  it('tell a word behind a negation from the word alone', () => {
    const alone = new Set([...wordsOf('happy'), ...wordsOf('not'), ...wordsOf('is happy')]);
    const negated = wordsOf('not very happy').filter((bucket) => !alone.has(bucket));
    const plain = wordsOf('very happy').filter((bucket) => !alone.has(bucket));
    expect(negated.length).toBeGreaterThan(plain.length);
  });

  it('see marks and capitals, but not commas', () => {
    expect(marksOf('Thanks, bye')).toEqual(marksOf('Thanks bye'));
    expect(marksOf('Thanks!')).not.toEqual(marksOf('Thanks'));
    expect(marksOf('why??')).not.toEqual(marksOf('why?'));
    expect(marksOf('I said NOW')).not.toEqual(marksOf('I said now'));
  });
});
