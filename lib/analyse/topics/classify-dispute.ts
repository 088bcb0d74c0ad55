import type { Analysis } from '@/lib/model/analysis';
import { Category, type Cause } from '@/lib/model/method';
import { makeEvidence } from '../findings/make-evidence';
import type { Match } from '../match/compile-rules';
import type { Reading } from '../read-message';
import type { TopicRule } from '../rules/rule-book';
import { findTopicWords } from './find-topic-words';
import { topicClasses } from './topic-classes';

/** How much one point of a rule counts beside the model's log odds. */
const POINT = 1;
/** Where there is no model, the odds of there being no dispute, and of each kind of one. */
const RULED_ODDS = topicClasses.map((name) => (name === 'none' ? 1.2 : 0));
/** Less sure than this is not said; without words that a rule knows, more is asked. */
const SURE = 0.45;
const SURE_UNSAID = 0.52;
/** A second category needs words of its own, at least this heavy. */
const SECONDARY_POINTS = 3;
/** Later messages repeat, thank and answer questions: what it is about is said early. */
const MOST_MESSAGES = 6;

interface Said {
  reading: Reading;
  match: Match<TopicRule>;
}

/** What the dispute is about, or null when the words do not say, or say that there is none. */
export function classifyDispute(customers: readonly Reading[]): Analysis['category'] {
  const early = customers.slice(0, MOST_MESSAGES);
  const said = early.flatMap((reading) => reading.topics.map((match) => ({ reading, match })));
  const points = countPoints(said);
  const odds = combineOdds(early, points);
  const chances = toChances(odds);
  const best = chances.reduce((top, chance, index) => (chance > (chances[top] ?? 0) ? index : top), 0);
  const confidence = chances[best] ?? 0;
  const primary = Category.options.find((name) => name === topicClasses[best]);
  if (!primary) return null;
  const own = said.filter(({ match }) => match.rule.category === primary);
  if (confidence < (own.length > 0 ? SURE : SURE_UNSAID)) return null;
  return {
    primary,
    secondary: Category.options.filter(
      (name) => name !== primary && (points.get(name) ?? 0) >= SECONDARY_POINTS,
    ),
    confidence: Math.round(confidence * 100) / 100,
    cause:
      own.map(({ match }): Cause | undefined => match.rule.cause).find((cause) => cause !== undefined) ??
      null,
    evidence:
      own.length > 0
        ? own.map(({ reading, match }) => makeEvidence(reading.message, match))
        : early.flatMap(({ message, sentences }) => {
            const span = findTopicWords(sentences, best);
            return span ? [makeEvidence(message, span)] : [];
          }),
  };
}

/** The heaviest rule of each message counts whole, the others by half: they tend to say the same. */
function countPoints(said: readonly Said[]): Map<Category, number> {
  const points = new Map<Category, number>();
  for (const category of Category.options) {
    const weights = said.flatMap(({ match }) =>
      match.rule.category === category ? [match.rule.weight] : [],
    );
    const most = Math.max(0, ...weights);
    const rest = weights.reduce((sum, weight) => sum + weight, -most);
    if (most > 0) points.set(category, Math.min(6, most + rest / 2));
  }
  return points;
}

function combineOdds(readings: readonly Reading[], points: ReadonlyMap<Category, number>): number[] {
  const modelled = readings.flatMap(({ topicOdds, sentences }) => {
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return topicOdds ? [{ topicOdds, words }] : [];
  });
  const total = modelled.reduce((sum, { words }) => sum + words, 0);
  return topicClasses.map((name, index) => {
    const base =
      total > 0
        ? modelled.reduce((sum, { topicOdds, words }) => sum + ((topicOdds[index] ?? 0) * words) / total, 0)
        : (RULED_ODDS[index] ?? 0);
    return base + (name === 'none' ? 0 : POINT * (points.get(name) ?? 0));
  });
}

function toChances(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
