import { decodeWeights, type Weights } from '../linear/decode-weights';
import { hashMarks } from '../linear/hash-marks';
import { hashWords } from '../linear/hash-words';
import { scaleOf } from '../linear/scale-of';
import type { Sentence } from '../text/read-sentences';
import type { Span } from '../text/split-sentences';
import { companyWeights } from '../weights/company';
import { registerWeights } from '../weights/register';
import { talkWeights } from '../weights/talk';

/** How upset the words of a message sound to the linear models, in log odds. */
export interface WordHeat {
  /** As words to a company. */
  whole: number;
  /** The same for its hottest sentence. */
  hottest: number;
  /** As words among people. */
  talk: number;
  /** The same for its hottest word, 0 without one: one harsh word is heard in a long message too. */
  peak: number;
  /** How much it reads like a message to a company rather than like people talking among themselves: 0 to 1. */
  register: number;
  /** The words that say most in the hottest sentence. */
  span: Span | null;
}

/**
 * `company` and `talk` hash into the same number of buckets, so that a text is hashed once. `register` has fewer:
 * its bucket is theirs without the last bits.
 */
export interface WordModels {
  company: Weights;
  talk: Weights;
  register: Weights;
}

interface Sums {
  company: number;
  talk: number;
  register: number;
  count: number;
}

/** The same sums for each word of a sentence. */
class WordSums {
  readonly company: Float64Array;
  readonly #talk: Float64Array;
  readonly #count: Float64Array;

  constructor(words: number) {
    this.company = new Float64Array(words);
    this.#talk = new Float64Array(words);
    this.#count = new Float64Array(words);
  }

  add(word: number, company: number, talk: number): void {
    this.company[word] = (this.company[word] ?? 0) + company;
    this.#talk[word] = (this.#talk[word] ?? 0) + talk;
    this.#count[word] = (this.#count[word] ?? 0) + 1;
  }

  /** How hot the hottest word is as talk; 0 when none is. */
  peak(): number {
    return this.#talk.reduce((most, sum, word) => Math.max(most, sum / scaleOf(this.#count[word] ?? 0)), 0);
  }
}

let shipped: WordModels | null = null;

/**
 * Scores English words and marks. Training passes weights of its own.
 */
export function scoreWords(sentences: readonly Sentence[], text: string, given?: WordModels): WordHeat {
  const models = given ?? loadModels();
  const { company, talk, register } = models;
  const coarser = company.bits - register.bits;
  const sums: Sums = { company: 0, talk: 0, register: 0, count: 0 };
  let hottest = Number.NEGATIVE_INFINITY;
  let peak = 0;
  let span: Span | null = null;
  for (const { words } of sentences) {
    const byWord = new WordSums(words.length);
    const before = { ...sums };
    addWords(sums, words, byWord, models);
    const score = toScore(sums.company - before.company, sums.count - before.count, company);
    if (score > hottest) [hottest, span] = [score, findHotWords(words, byWord.company)];
    peak = Math.max(peak, byWord.peak());
  }
  const worded = sums.count;
  hashMarks(text, company.bits, (bucket) => {
    sums.company += company.values[bucket] ?? 0;
    sums.talk += talk.values[bucket] ?? 0;
    sums.register += register.values[bucket >>> coarser] ?? 0;
    sums.count += 1;
  });
  return {
    whole: toScore(sums.company, sums.count, company),
    hottest: worded > 0 ? hottest : 0,
    talk: toScore(sums.talk, sums.count, talk),
    peak,
    register: 1 / (1 + Math.exp(-toScore(sums.register, sums.count, register))),
    span,
  };
}

function loadModels(): WordModels {
  shipped ??= {
    company: decodeWeights(companyWeights),
    talk: decodeWeights(talkWeights),
    register: decodeWeights(registerWeights),
  };
  return shipped;
}

function addWords(
  sums: Sums,
  words: Sentence['words'],
  byWord: WordSums,
  { company, talk, register }: WordModels,
): void {
  const coarser = company.bits - register.bits;
  hashWords(words, company.bits, (bucket, word) => {
    const asCompany = company.values[bucket] ?? 0;
    const asTalk = talk.values[bucket] ?? 0;
    byWord.add(word, asCompany, asTalk);
    sums.company += asCompany;
    sums.talk += asTalk;
    sums.register += register.values[bucket >>> coarser] ?? 0;
    sums.count += 1;
  });
}

function toScore(sum: number, count: number, { bias }: Weights): number {
  return sum / scaleOf(count) + bias;
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
