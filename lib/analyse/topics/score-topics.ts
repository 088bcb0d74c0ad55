import { decodeWeights, type Weights } from '../linear/decode-weights';
import { hashWords } from '../linear/hash-words';
import type { Sentence } from '../text/read-sentences';
import { topicWeights } from '../weights/topics';
import { topicClasses } from './topic-classes';

let shipped: Weights | null = null;

/** What English words are about, as log odds by class in the order of `topicClasses`. Training passes its own weights. */
export function scoreTopics(sentences: readonly Sentence[], given?: Weights): Float64Array {
  const { bits, values } = given ?? loadTopicWeights();
  const classes = topicClasses.length;
  const sums = new Float64Array(classes);
  let count = 0;
  for (const { words } of sentences)
    hashWords(words, bits, (bucket) => {
      const at = bucket * classes;
      for (let index = 0; index < classes; index += 1)
        sums[index] = (sums[index] ?? 0) + (values[at + index] ?? 0);
      count += 1;
    });
  const norm = 1 / Math.sqrt(Math.max(1, count));
  return sums.map((sum) => sum * norm);
}

/** The shipped weights, unpacked when first asked for. */
export function loadTopicWeights(): Weights {
  shipped ??= decodeWeights(topicWeights);
  return shipped;
}
