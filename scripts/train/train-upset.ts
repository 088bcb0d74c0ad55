import { scaleOf } from '@/lib/analyse/linear/scale-of';
import type { UpsetExample } from './examples';
import { hashText } from './hash-text';
import type { LinearModel } from './linear-model';
import { minimise } from './minimise';

/** Larger trusts the data less. */
const RIDGE = 0.9;
const ITERATIONS = 70;
/** How freely people of one kind may differ from all: the scale of their own weights beside the shared ones. */
const OWN = 0.8;

/** Who writes to whom. `peers` are at work together; nothing is shipped for them, but they would bend the others. */
const AUDIENCES = ['talk', 'peers', 'company'] as const;
type Audience = (typeof AUDIENCES)[number];
const AUDIENCE_OF: Readonly<Record<string, Audience>> = {
  comments: 'talk',
  social: 'talk',
  issues: 'peers',
  bank: 'company',
  care: 'company',
  written: 'company',
};

interface Row {
  features: Uint32Array;
  norm: number;
  target: number;
  weight: number;
  source: string;
  audience: number;
  offset: number;
}

/**
 * Logistic regression over hashed n-grams, for people talking among themselves and for messages to companies: shared
 * weights, and for each audience its own beside them (Daumé 2007), so that little data of one kind borrows from the
 * others. Each feature is first scaled by how unevenly it is spread between upset and calm texts (naive Bayes log
 * ratios, Wang & Manning 2012), which keeps rare names from being learned by heart.
 */
export function trainUpset(
  examples: readonly UpsetExample[],
  bits: number,
): { talk: LinearModel; company: LinearModel } {
  const size = 2 ** bits;
  const sources = [...new Set(examples.map(({ source }) => source))];
  const first = size * (1 + AUDIENCES.length);
  const rows = examples.map(({ text, target, weight, source }): Row => {
    const features = hashText(text, bits, true);
    const audience = AUDIENCES.indexOf(AUDIENCE_OF[source] ?? 'company');
    const norm = scaleOf(features.length);
    return { features, norm, target, weight, source, audience, offset: first + sources.indexOf(source) };
  });
  const ratios = measureRatios(rows, size);
  const point = minimise(
    first + sources.length,
    (weights, gradient) => measureLoss(rows, ratios, weights, gradient),
    ITERATIONS,
  );
  const pick = (audience: Audience): LinearModel => ({
    bits,
    weights: sumWeights(point, ratios, AUDIENCES.indexOf(audience)),
  });
  return { talk: pick('talk'), company: pick('company') };
}

/** What an audience's features weigh in all: its own and the shared weights together. */
function sumWeights(point: Float64Array, ratios: Float64Array, audience: number): Float64Array {
  const size = ratios.length;
  const from = size * (1 + audience);
  return ratios.map((ratio, bucket) => ratio * ((point[bucket] ?? 0) + OWN * (point[from + bucket] ?? 0)));
}

function measureLoss(
  rows: readonly Row[],
  ratios: Float64Array,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const size = ratios.length;
  const models = AUDIENCES.map((_, audience) => sumWeights(weights, ratios, audience));
  const slopes = AUDIENCES.map(() => new Float64Array(size));
  gradient.fill(0);
  let loss = 0;
  for (const { features, norm, offset, target, weight, audience } of rows) {
    const model = models[audience];
    const slope = slopes[audience];
    if (!model || !slope) continue;
    let sum = 0;
    for (let at = 0; at < features.length; at += 1) sum += model[features[at] ?? 0] ?? 0;
    const chance = 1 / (1 + Math.exp(-(sum / norm + (weights[offset] ?? 0))));
    loss -= weight * (target * Math.log(chance + 1e-12) + (1 - target) * Math.log(1 - chance + 1e-12));
    const error = (chance - target) * weight;
    gradient[offset] = (gradient[offset] ?? 0) + error;
    const share = error / norm;
    for (let at = 0; at < features.length; at += 1) {
      const bucket = features[at] ?? 0;
      slope[bucket] = (slope[bucket] ?? 0) + share;
    }
  }
  for (let bucket = 0; bucket < size; bucket += 1) {
    const ratio = ratios[bucket] ?? 0;
    let all = 0;
    for (const [audience, slope] of slopes.entries()) {
      const at = size * (1 + audience) + bucket;
      const one = (slope[bucket] ?? 0) * ratio;
      all += one;
      const weight = weights[at] ?? 0;
      gradient[at] = OWN * one + RIDGE * weight;
      loss += (RIDGE / 2) * weight * weight;
    }
    const weight = weights[bucket] ?? 0;
    gradient[bucket] = all + RIDGE * weight;
    loss += (RIDGE / 2) * weight * weight;
  }
  return loss;
}

function measureRatios(rows: readonly Row[], size: number): Float64Array {
  const upset = new Float64Array(size).fill(1);
  const calm = new Float64Array(size).fill(1);
  let upsetRows = 1;
  let calmRows = 1;
  for (const { features, target, source } of rows) {
    if (source === 'bank') continue;
    const counts = target > 0.5 ? upset : calm;
    for (const bucket of new Set(features)) counts[bucket] = (counts[bucket] ?? 0) + 1;
    if (target > 0.5) upsetRows += 1;
    else calmRows += 1;
  }
  return upset.map((count, bucket) => {
    const ratio = Math.log(count / upsetRows / ((calm[bucket] ?? 1) / calmRows));
    return Math.min(3, Math.abs(ratio)) + 0.1;
  });
}
