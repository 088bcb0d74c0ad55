import type { Emotion } from '@/lib/model/method';
import type { Match } from '../match/compile-rules';
import type { CueRule, RiskRule } from '../rules/rule-book';
import type { Sentence } from '../text/read-sentences';
import { findMarks } from './find-marks';
import type { WordHeat } from './score-words';

/** What the level is worked out from, in the order of its weights. The first four need a model of the language. */
export const tensionFeatures = [
  'whole',
  'hottest',
  'talk',
  'peak',
  'angry',
  'frustrated',
  'disappointed',
  'worried',
  'confused',
  'grateful',
  'calm',
  'risks',
  'abuse',
  'shouting',
  'exclamations',
  'questions',
  'gladFaces',
  'sadFaces',
  'angryFaces',
  'length',
] as const;
export type TensionFeature = (typeof tensionFeatures)[number];
export type TensionVector = Record<TensionFeature, number>;

export interface TensionSources {
  text: string;
  sentences: readonly Sentence[];
  cues: readonly Match<CueRule>[];
  risks: readonly Match<RiskRule>[];
  shouting: number;
  words: WordHeat | null;
}

/** More of the same in one message adds nothing. */
const MOST = 2;

/** Describes one message in numbers. Counts are capped, so that a long mail is not hotter for being long. */
export function describeTension({
  text,
  sentences,
  cues,
  risks,
  shouting,
  words,
}: TensionSources): TensionVector {
  const feel = (emotion: Emotion) =>
    Math.min(
      MOST,
      cues.reduce((sum, { rule }) => sum + (rule.emotion === emotion ? 1 : 0), 0),
    );
  const heated = new Set(
    risks.flatMap(({ rule }) => (rule.heat > 0.5 && rule.risk !== 'abuse' ? [rule.risk] : [])),
  );
  const length = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return {
    whole: words?.whole ?? 0,
    hottest: words?.hottest ?? 0,
    talk: words?.talk ?? 0,
    peak: words?.peak ?? 0,
    angry: feel('angry'),
    frustrated: feel('frustrated'),
    disappointed: feel('disappointed'),
    worried: feel('worried'),
    confused: feel('confused'),
    grateful: feel('grateful'),
    calm: feel('calm'),
    risks: Math.min(MOST, heated.size),
    abuse: risks.some(({ rule }) => rule.risk === 'abuse') ? 1 : 0,
    shouting: Math.min(MOST, shouting),
    ...findMarks(text),
    length: Math.log1p(length),
  };
}
