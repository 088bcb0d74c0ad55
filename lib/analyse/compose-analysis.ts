import type { Analysis, Evidence } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import { Risk } from '@/lib/model/method';
import { findPromises } from './findings/find-promises';
import { findSteps } from './findings/find-steps';
import { matchAnswers } from './findings/match-answers';
import { measureWaiting } from './findings/measure-waiting';
import type { Reading } from './read-message';
import type { CompiledBook } from './rules/find-rule-book';
import { measureTrend } from './tension/measure-trend';
import { nameEmotion } from './tension/name-emotion';
import { classifyDispute } from './topics/classify-dispute';

/** Puts the readings of single messages together into the analysis of the conversation. */
export function composeAnalysis(
  conversation: Conversation,
  readings: readonly Reading[],
  code: string | null,
  compiled: CompiledBook | null,
  now: string | null,
): Analysis {
  const customers = readings.filter(({ message }) => message.role === 'customer');
  const agents = readings.filter(({ message }) => message.role === 'agent');
  const points = customers.map(({ tension }) => tension);
  const promises = findPromises(agents, code ?? 'en', now);
  return {
    language: { code, supported: compiled !== null },
    tension: {
      points,
      agentPoints: agents.map(({ tension }) => tension),
      level: points.at(-1)?.level ?? null,
      ...measureTrend(points.map(({ level }) => level)),
      emotion: nameEmotion(customers.at(-1) ?? null),
    },
    risks: gatherRisks(customers),
    category: classifyDispute(customers),
    facts: keepFirst(customers.flatMap(({ facts }) => facts)),
    wishes: customers.flatMap(({ wishes }) => wishes),
    questions: matchAnswers(readings, compiled),
    promises,
    steps: findSteps(readings, promises),
    waiting: measureWaiting(conversation.messages),
  };
}

/** One entry a risk, in the method's order, with everything that shows it. */
function gatherRisks(customers: readonly Reading[]): Analysis['risks'] {
  const byRisk = new Map<Risk, Evidence[]>();
  for (const { risks } of customers)
    for (const { risk, evidence } of risks) {
      const known = byRisk.get(risk);
      if (known) known.push(evidence);
      else byRisk.set(risk, [evidence]);
    }
  return Risk.options.flatMap((risk) => {
    const evidence = byRisk.get(risk);
    return evidence ? [{ risk, evidence }] : [];
  });
}

/** A fact said twice is one fact. */
function keepFirst(facts: Analysis['facts']): Analysis['facts'] {
  const seen = new Set<string>();
  return facts.filter(({ kind, value }) => {
    const key = `${kind}\n${value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
