import { topicClasses } from '@/lib/analyse/topics/topic-classes';
import type { TopicExample } from './examples';
import { hashText } from './hash-text';
import type { LinearModel } from './linear-model';
import { minimise } from './minimise';

const RIDGE = 0.5;
const ITERATIONS = 60;

/** Multinomial logistic regression over hashed n-grams; `weights` holds the classes of a bucket side by side. */
export function trainTopics(examples: readonly TopicExample[], bits: number): LinearModel {
  const classes = topicClasses.length;
  const size = 2 ** bits * classes;
  const rows = examples.map(({ text, topic, weight }) => {
    const features = hashText(text, bits, false);
    const wanted = topicClasses.indexOf(topic);
    return { features, norm: Math.sqrt(Math.max(1, features.length)), wanted, weight };
  });
  const weights = minimise(
    size,
    (point, gradient) => {
      let loss = 0;
      for (let index = 0; index < size; index += 1) {
        const weight = point[index] ?? 0;
        loss += (RIDGE / 2) * weight * weight;
        gradient[index] = RIDGE * weight;
      }
      const odds = new Float64Array(classes);
      for (const { features, norm, wanted, weight } of rows) {
        odds.fill(0);
        for (const bucket of features)
          for (let index = 0; index < classes; index += 1)
            odds[index] = (odds[index] ?? 0) + (point[bucket * classes + index] ?? 0) / norm;
        const chances = toChances(odds);
        loss -= weight * Math.log((chances[wanted] ?? 0) + 1e-12);
        for (let index = 0; index < classes; index += 1)
          chances[index] = (((chances[index] ?? 0) - (index === wanted ? 1 : 0)) * weight) / norm;
        for (const bucket of features)
          for (let index = 0; index < classes; index += 1) {
            const at = bucket * classes + index;
            gradient[at] = (gradient[at] ?? 0) + (chances[index] ?? 0);
          }
      }
      return loss;
    },
    ITERATIONS,
  );
  return { bits, weights };
}

function toChances(odds: Float64Array): Float64Array {
  const most = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
