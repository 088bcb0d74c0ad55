import { hashWords } from '../linear/hash-words';
import type { Sentence } from '../text/read-sentences';
import type { Span } from '../text/split-sentences';
import { loadTopicWeights } from './score-topics';
import { topicClasses } from './topic-classes';

/** The word that says most for one topic class and against there being no dispute; null when none does. */
export function findTopicWords(sentences: readonly Sentence[], topic: number): Span | null {
  const { bits, values } = loadTopicWeights();
  const none = topicClasses.indexOf('none');
  let most = 0;
  let span: Span | null = null;
  for (const { words } of sentences) {
    const says = new Float64Array(words.length);
    hashWords(words, bits, (bucket, word) => {
      const at = bucket * topicClasses.length;
      says[word] = (says[word] ?? 0) + (values[at + topic] ?? 0) - (values[at + none] ?? 0);
    });
    for (const [index, { start, end }] of words.entries())
      if ((says[index] ?? 0) > most) {
        most = says[index] ?? 0;
        span = { start, end };
      }
  }
  return span;
}
