import { scaleOf } from '@/lib/analyse/linear/scale-of';
import type { UpsetExample } from './examples';
import { hashText } from './hash-text';
import type { LinearModel } from './linear-model';
import { minimise } from './minimise';

const RIDGE = 0.03;
const ITERATIONS = 150;
/** What an example weighs: real and written messages to companies are few, calm bank questions and comments many. */
const WEIGHTS: Readonly<Record<string, number>> = {
  comments: 0.4,
  social: 0.4,
  bank: 0.3,
  care: 8,
  written: 8,
};
const TALK = ['comments', 'social'];

/** Logistic regression that tells messages to companies from people talking among themselves, by their words. */
export function trainRegister(
  examples: readonly UpsetExample[],
  bits: number,
): { model: LinearModel; bias: number } {
  const size = 2 ** bits;
  const rows = examples.flatMap(({ text, source }) => {
    const weight = WEIGHTS[source];
    if (weight === undefined) return [];
    const features = hashText(text, bits, true);
    const norm = scaleOf(features.length);
    return [{ features, norm, weight, target: TALK.includes(source) ? 0 : 1 }];
  });
  const point = minimise(
    size + 1,
    (weights, gradient) => {
      let loss = 0;
      for (let index = 0; index < size; index += 1) {
        const weight = weights[index] ?? 0;
        loss += (RIDGE / 2) * weight * weight;
        gradient[index] = RIDGE * weight;
      }
      gradient[size] = 0;
      for (const { features, norm, weight, target } of rows) {
        let sum = 0;
        for (const bucket of features) sum += weights[bucket] ?? 0;
        const chance = 1 / (1 + Math.exp(-(sum / norm + (weights[size] ?? 0))));
        loss -= weight * Math.log((target === 1 ? chance : 1 - chance) + 1e-12);
        const error = (chance - target) * weight;
        gradient[size] = (gradient[size] ?? 0) + error;
        for (const bucket of features) gradient[bucket] = (gradient[bucket] ?? 0) + error / norm;
      }
      return loss;
    },
    ITERATIONS,
  );
  return { model: { bits, weights: point.slice(0, size) }, bias: point[size] ?? 0 };
}
