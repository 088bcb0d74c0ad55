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
import { readDueDate } from './language/read-due-date';
import type { Match } from './match/compile-rules';
import type { CompiledBook } from './rules/find-rule-book';
import type { AgentRule, CustomerRule, TopicRule } from './rules/rule-book';
import { type HeardTension, scoreTension } from './tension/score-tension';
import { scoreWords } from './tension/score-words';
import { readSentences, type Sentence } from './text/read-sentences';
import { scoreTopics } from './topics/score-topics';

export interface Reading {
  message: Message;
  sentences: Sentence[];
  heard: HeardTension;
  tension: TensionPoint;
  risks: { risk: Risk; evidence: Evidence }[];
  topics: Match<TopicRule>[];
  /** Log odds by topic class; null without a model of the language. */
  topicOdds: Float64Array | null;
  facts: Analysis['facts'];
  wishes: Analysis['wishes'];
  questions: Asked[];
  steps: { step: Step; evidence: Evidence }[];
  promises: { who: 'agent' | 'team'; sentence: Sentence; due: string | null }[];
  /** Sentences that say something was done. */
  done: Sentence[];
  /** Sentences that soothe and answer nothing. */
  courtesies: ReadonlySet<Sentence>;
}

export interface Asked {
  sentence: Sentence;
  evidence: Evidence;
}

type Found = Match<CustomerRule | AgentRule> & { sentence: Sentence };
type OfKind<K> = Found & { rule: Extract<CustomerRule | AgentRule, { kind: K }> };

const COURTESIES: ReadonlySet<Step> = new Set(['acknowledge', 'apologise', 'confirm', 'follow-up']);

/** `compiled` is null for a language without rules: only what needs no language is read then. */
export function readMessage(message: Message, compiled: CompiledBook | null): Reading {
  const sentences = readSentences(message.text, compiled?.book.elides ?? false);
  const byCustomer = message.role === 'customer';
  const matcher = byCustomer ? compiled?.customer : compiled?.agent;
  const found: Found[] = sentences.flatMap((sentence) =>
    (matcher?.(sentence) ?? []).map((one) => ({ ...one, sentence })),
  );
  const pick = <K extends Found['rule']['kind']>(kind: K) =>
    found.filter((one): one is OfKind<K> => one.rule.kind === kind);
  const steps = pick('step');
  const risks = pick('risk');
  const shouting = findShouting(message.text);
  const modelled = compiled?.book.modelled ?? false;
  const heard = hear(message, sentences, steps, {
    cues: pick('cue'),
    risks,
    shouting,
    words: null,
  });
  // The word model has learned from customers; an agent's line is judged by the agent's rules alone.
  if (modelled && byCustomer && heard.sentences.length > 0)
    heard.words = scoreWords(heard.sentences, message.text);
  const whole = ({ sentence }: { sentence: Sentence }) => makeEvidence(message, sentence);
  return {
    message,
    sentences,
    heard,
    tension: scoreTension(message, heard),
    risks: byCustomer
      ? [
          ...risks.map((match) => ({ risk: match.rule.risk, evidence: makeEvidence(message, match) })),
          ...shouting.map((span) => ({ risk: 'shouting' as const, evidence: makeEvidence(message, span) })),
        ]
      : [],
    topics: pick('topic'),
    topicOdds: modelled && byCustomer ? scoreTopics(sentences) : null,
    facts: byCustomer ? findFacts(message) : [],
    wishes: pick('wish').map((match) => {
      const evidence = makeEvidence(message, { start: match.start, end: match.sentence.end });
      return { wish: evidence.quote, evidence };
    }),
    questions: byCustomer ? findQuestions(message, sentences, pick('question'), pick('rhetoric')) : [],
    steps: steps.map((match) => ({ step: match.rule.step, evidence: whole(match) })),
    promises: pick('promise').map(({ rule, sentence }) => ({
      who: rule.who,
      sentence,
      due: readDueDate(
        message.text.slice(sentence.start, sentence.end),
        compiled?.book.code ?? '',
        message.sentAt,
      ),
    })),
    done: pick('done').map(({ sentence }) => sentence),
    courtesies: new Set(
      steps.filter(({ rule }) => COURTESIES.has(rule.step)).map(({ sentence }) => sentence),
    ),
  };
}

/**
 * What a message's heat is judged by. An agent's “I can see how frustrating this is” speaks of the customer's
 * feeling: sentences that do a step are not the agent's own heat.
 */
function hear(
  message: Message,
  sentences: Sentence[],
  steps: readonly { sentence: Sentence }[],
  found: Pick<HeardTension, 'risks' | 'shouting' | 'words'> & { cues: OfKind<'cue'>[] },
): HeardTension {
  const professional = new Set(steps.map(({ sentence }) => sentence));
  return {
    ...found,
    text: message.text,
    sentences: sentences.filter((sentence) => !professional.has(sentence)),
    cues: found.cues.filter(({ sentence }) => !professional.has(sentence)),
  };
}

/** Sentences with a question mark that ask for something, and those that a rule knows as questions without one. */
function findQuestions(
  message: Message,
  sentences: readonly Sentence[],
  found: readonly { sentence: Sentence }[],
  rhetoric: readonly { sentence: Sentence }[],
): Asked[] {
  const known = new Set(found.map(({ sentence }) => sentence));
  const empty = new Set(rhetoric.map(({ sentence }) => sentence));
  return sentences
    .filter(
      (sentence) =>
        (sentence.asks || known.has(sentence)) && !empty.has(sentence) && sentence.words.length > 1,
    )
    .map((sentence) => ({ sentence, evidence: makeEvidence(message, sentence) }));
}
