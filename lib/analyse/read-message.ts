/**
 * In: one message and the rules of its language. Out: everything that can be said of it alone, to be kept until its
 * text changes. It must not know of other messages.
 */
import type { Analysis, Evidence, TensionPoint } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';
import type { Risk, Step } from '@/lib/model/method';
import { findFacts } from './findings/find-facts';
import { findShouting } from './findings/find-shouting';
import { makeEvidence } from './findings/make-evidence';
import type { Match } from './match/compile-rules';
import type { CompiledBook } from './rules/find-rule-book';
import type { AgentRule, CueRule, CustomerRule, RiskRule, TopicRule } from './rules/rule-book';
import { scoreTension } from './tension/score-tension';
import { readSentences, type Sentence } from './text/read-sentences';

export interface Reading {
  message: Message;
  sentences: Sentence[];
  tension: TensionPoint;
  cues: Match<CueRule>[];
  risks: { risk: Risk; evidence: Evidence }[];
  topics: Match<TopicRule>[];
  facts: Analysis['facts'];
  wishes: Analysis['wishes'];
  questions: Evidence[];
  steps: { step: Step; evidence: Evidence }[];
  promises: { who: 'agent' | 'team'; evidence: Evidence }[];
  done: Evidence[];
}

/** `compiled` is null for a language without rules: only what needs no language is read then. */
export function readMessage(message: Message, compiled: CompiledBook | null): Reading {
  const sentences = readSentences(message.text, compiled?.book.elides ?? false);
  const byCustomer = message.role === 'customer';
  const found = sentences.flatMap((sentence) => {
    const match = byCustomer ? compiled?.customer : compiled?.agent;
    return (match?.(sentence) ?? []).map((one: Match<CustomerRule | AgentRule>) => ({ ...one, sentence }));
  });
  const pick = <K extends (CustomerRule | AgentRule)['kind']>(kind: K) =>
    found.filter((one): one is typeof one & { rule: Extract<typeof one.rule, { kind: K }> } => one.rule.kind === kind);
  const shouting = byCustomer ? findShouting(message.text) : [];
  const cues: Match<CueRule>[] = pick('cue');
  const risks: Match<RiskRule>[] = pick('risk');
  const whole = ({ sentence }: { sentence: Sentence }) => makeEvidence(message, sentence);
  return {
    message,
    sentences,
    tension: scoreTension(message, [...cues, ...risks], shouting),
    cues,
    risks: [
      ...risks.map((match) => ({ risk: match.rule.risk, evidence: makeEvidence(message, match) })),
      ...shouting.map((span) => ({ risk: 'shouting' as const, evidence: makeEvidence(message, span) })),
    ],
    topics: pick('topic'),
    facts: byCustomer ? findFacts(message) : [],
    wishes: pick('wish').map((match) => {
      const evidence = makeEvidence(message, { start: match.start, end: match.sentence.end });
      return { wish: evidence.quote, evidence };
    }),
    questions: findQuestions(message, sentences, pick('question')),
    steps: pick('step').map((match) => ({ step: match.rule.step, evidence: whole(match) })),
    promises: pick('promise').map((match) => ({ who: match.rule.who, evidence: whole(match) })),
    done: pick('done').map(whole),
  };
}

/** Sentences with a question mark, and those that a rule knows as questions without one. */
function findQuestions(message: Message, sentences: Sentence[], found: { sentence: Sentence }[]): Evidence[] {
  if (message.role !== 'customer') return [];
  const known = new Set(found.map(({ sentence }) => sentence));
  return sentences
    .filter((sentence) => sentence.asks || known.has(sentence))
    .map((sentence) => makeEvidence(message, sentence));
}
