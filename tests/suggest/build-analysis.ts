import type { Analysis } from '@/lib/model/analysis';

const nothing: Analysis = {
  language: { code: 'en', supported: true },
  tension: { points: [], agentPoints: [], level: null, trend: 'steady', change: 0, emotion: null },
  risks: [],
  category: null,
  facts: [],
  wishes: [],
  questions: [],
  promises: [],
  steps: [],
  waiting: { since: null, contacts: 1, firstReply: null },
};

/** An analysis that found nothing but what the test says. */
export function buildAnalysis(found: Partial<Analysis> = {}): Analysis {
  return { ...nothing, ...found };
}
