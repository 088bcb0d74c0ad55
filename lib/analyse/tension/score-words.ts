import { decodeWeights, type Weights } from '../linear/decode-weights';
import { hashWords } from '../linear/hash-words';
import type { Sentence } from '../text/read-sentences';
import type { Span } from '../text/split-sentences';
import { generalWeights } from '../weights/general';
import { upsetWeights } from '../weights/upset';

/** How upset the words of a message sound to the linear model: log odds, for all of it and for its hottest sentence. */
export interface WordHeat {
  whole: number;
  hottest: number;
  /** What a second model makes of all of it, which has only learned from people talking among themselves. */
  general: number;
  /** The words that say most in the hottest sentence. */
  span: Span | null;
}

/** Both hash into the same number of buckets, so that a text is hashed once. */
export interface WordModels {
  upset: Weights;
  general: Weights;
}

let shipped: WordModels | null = null;

/**
 * Scores English words. Sums over hashed features are divided by the root of their number, so that length is fair.
 * Training passes weights of its own.
 */
export function scoreWords(sentences: readonly Sentence[], given?: WordModels): WordHeat {
  shipped ??= { upset: decodeWeights(upsetWeights), general: decodeWeights(generalWeights) };
  const models = given ?? shipped;
  let sum = 0;
  let general = 0;
  let count = 0;
  let hottest = Number.NEGATIVE_INFINITY;
  let span: Span | null = null;
  for (const sentence of sentences) {
    const heat = scoreSentence(sentence, models);
    sum += heat.sum;
    general += heat.general;
    count += heat.count;
    const score = toScore(heat.sum, heat.count, models.upset);
    if (score > hottest) [hottest, span] = [score, heat.span];
  }
  return {
    whole: toScore(sum, count, models.upset),
    hottest: count > 0 ? hottest : models.upset.bias,
    general: toScore(general, count, models.general),
    span,
  };
}

function toScore(sum: number, count: number, { scale, bias }: Weights): number {
  return (sum * scale) / Math.sqrt(Math.max(1, count)) + bias;
}

function scoreSentence(
  { words }: Sentence,
  { upset: { bits, values }, general: { values: generalValues } }: WordModels,
): { sum: number; general: number; count: number; span: Span | null } {
  const byWord = new Float64Array(words.length);
  let sum = 0;
  let general = 0;
  let count = 0;
  hashWords(words, bits, (bucket, word) => {
    const value = values[bucket] ?? 0;
    byWord[word] = (byWord[word] ?? 0) + value;
    sum += value;
    general += generalValues[bucket] ?? 0;
    count += 1;
  });
  return { sum, general, count, span: findHotWords(words, byWord) };
}

/** The hottest word with those beside it that are at least half as hot. */
function findHotWords(words: Sentence['words'], heat: Float64Array): Span | null {
  const top = heat.reduce((best, value, index) => (value > (heat[best] ?? 0) ? index : best), 0);
  const most = heat[top] ?? 0;
  if (most <= 0) return null;
  let [from, to] = [top, top];
  while (from > 0 && (heat[from - 1] ?? 0) > most / 2) from -= 1;
  while (to < words.length - 1 && (heat[to + 1] ?? 0) > most / 2) to += 1;
  const [first, last] = [words[from], words[to]];
  return first && last ? { start: first.start, end: last.end } : null;
}
