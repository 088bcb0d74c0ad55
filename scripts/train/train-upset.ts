import type { UpsetExample } from './examples';
import { hashText } from './hash-text';
import { minimise } from './minimise';

/** Larger trusts the data less. */
const RIDGE = 0.3;
const ITERATIONS = 70;

export interface LinearModel {
  bits: number;
  weights: Float64Array;
}

/**
 * Logistic regression over hashed n-grams. Each feature is first scaled by how unevenly it is spread between upset
 * and calm texts (naive Bayes log ratios, Wang & Manning 2012), which keeps rare names from being learned by heart.
 */
export function trainUpset(examples: readonly UpsetExample[], bits: number): LinearModel {
  const size = 2 ** bits;
  const sources = [...new Set(examples.map(({ source }) => source))];
  const rows = examples.map((example) => {
    const features = hashOnce(example, bits);
    return {
      ...example,
      features,
      norm: Math.sqrt(Math.max(1, features.length)),
      offset: size + sources.indexOf(example.source),
    };
  });
  const ratios = measureRatios(rows, size);
  const scaled = new Float64Array(size);
  const point = minimise(
    size + sources.length,
    (weights, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (let index = 0; index < size; index += 1) {
        const weight = weights[index] ?? 0;
        loss += (RIDGE / 2) * weight * weight;
        scaled[index] = (ratios[index] ?? 0) * weight;
      }
      for (const { features, norm, offset, target, weight } of rows) {
        let sum = 0;
        for (let at = 0; at < features.length; at += 1) sum += scaled[features[at] ?? 0] ?? 0;
        const chance = 1 / (1 + Math.exp(-(sum / norm + (weights[offset] ?? 0))));
        loss -= weight * (target * Math.log(chance + 1e-12) + (1 - target) * Math.log(1 - chance + 1e-12));
        const error = (chance - target) * weight;
        gradient[offset] = (gradient[offset] ?? 0) + error;
        const share = error / norm;
        for (let at = 0; at < features.length; at += 1) {
          const bucket = features[at] ?? 0;
          gradient[bucket] = (gradient[bucket] ?? 0) + share;
        }
      }
      for (let index = 0; index < size; index += 1)
        gradient[index] = (gradient[index] ?? 0) * (ratios[index] ?? 0) + RIDGE * (weights[index] ?? 0);
      return loss;
    },
    ITERATIONS,
  );
  return { bits, weights: point.slice(0, size).map((weight, bucket) => weight * (ratios[bucket] ?? 0)) };
}

const hashed = new WeakMap<UpsetExample, Uint32Array>();

/** Every fold trains on most of the same texts. */
function hashOnce(example: UpsetExample, bits: number): Uint32Array {
  const features = hashed.get(example) ?? hashText(example.text, bits);
  hashed.set(example, features);
  return features;
}

function measureRatios(
  rows: readonly { features: Uint32Array; target: number; source: string }[],
  size: number,
): Float64Array {
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
