import type { TensionPoint } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';
import { makeEvidence } from '../findings/make-evidence';
import type { Match } from '../match/compile-rules';
import type { CueRule, RiskRule } from '../rules/rule-book';
import type { Span } from '../text/split-sentences';
import { tensionWeights } from '../weights/tension';
import type { WordHeat } from './score-words';
import {
  describeTension,
  type TensionSources,
  type TensionVector,
  tensionFeatures,
} from './tension-features';

const MOST_EVIDENCE = 4;
/** From here on a message is more likely upset than not; the quote of a point below it would only mislead. */
const NOTABLE = 40;

export interface HeardTension extends Omit<TensionSources, 'shouting'> {
  shouting: readonly Span[];
}

/**
 * How heated one message is: 0 (calm) to 100, calibrated on support messages so that 50 is as likely upset as not,
 * whatever the channel and length. The evidence is what raised it.
 */
export function scoreTension(message: Message, heard: HeardTension): TensionPoint {
  const vector = describeTension({ ...heard, shouting: heard.shouting.length });
  const offset = message.role === 'agent' ? AGENT_OFFSET : 0;
  const level =
    heard.sentences.length === 0 ? 0 : Math.round(100 * toProbability(vector, heard.words, offset));
  return {
    messageId: message.id,
    level,
    arousal: measureArousal(level, vector),
    valence: measureValence(level, vector),
    evidence: pickEvidence(level, heard).map((span) => makeEvidence(message, span)),
  };
}

/** Agents are paid to be calm: without a sign of heat their line lies low. */
const AGENT_OFFSET = -1.2;

/** English is weighed as a message to a company and as talk, each as far as it reads so; other languages by rules. */
function toProbability(vector: TensionVector, words: WordHeat | null, offset: number): number {
  const { company, talk, ruled } = tensionWeights;
  const odds = words
    ? company.intercept +
      words.register * weigh(vector, company.weights) +
      (1 - words.register) * weigh(vector, talk.weights)
    : ruled.intercept + weigh(vector, ruled.weights);
  return 1 / (1 + Math.exp(-odds - offset));
}

function weigh(vector: TensionVector, weights: Partial<TensionVector>): number {
  return tensionFeatures.reduce((sum, name) => sum + vector[name] * (weights[name] ?? 0), 0);
}

/** Anger, fear and joy stir; disappointment does not. */
function measureArousal(level: number, vector: TensionVector): number {
  const loud = vector.shouting * 0.2 + vector.exclamations * 0.08 + vector.abuse * 0.3;
  const felt = vector.angry * 0.15 + vector.worried * 0.1 + vector.grateful * 0.1 - vector.calm * 0.1;
  return round(Math.min(1, Math.max(0, level / 150 + loud + felt)));
}

function measureValence(level: number, vector: TensionVector): number {
  const glad = vector.grateful * 0.5 + vector.gladFaces * 0.2;
  const sad = vector.disappointed * 0.2 + vector.worried * 0.15 + vector.sadFaces * 0.15;
  return round(Math.min(1, Math.max(-1, glad * (1 - level / 100) - Math.max(0, level - 15) / 85 - sad)));
}

function pickEvidence(level: number, { cues, risks, shouting, words }: HeardTension): Span[] {
  const hot: readonly Match<CueRule | RiskRule>[] = [...cues, ...risks].filter(({ rule }) => rule.heat > 0);
  const spans: Span[] = [...hot].sort((a, b) => b.rule.heat - a.rule.heat);
  const said = [...spans, ...shouting];
  if (said.length === 0 && level >= NOTABLE && words?.span) said.push(words.span);
  return said
    .filter(
      (span, index) =>
        !said.slice(0, index).some((other) => span.start < other.end && other.start < span.end),
    )
    .slice(0, MOST_EVIDENCE);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
