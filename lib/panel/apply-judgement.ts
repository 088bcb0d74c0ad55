import type { Analysis } from '../model/analysis';
import type { Judgement } from '../model/record';

/** The analysis as the agent sees it: without what they dismissed, and with the category that they chose. */
export function applyJudgement(analysis: Analysis, judgement: Judgement | null): Analysis {
  if (!judgement) return analysis;
  const { dismissed, category } = judgement;
  return {
    ...analysis,
    risks: analysis.risks.filter(({ risk }) => !dismissed.includes(`risk:${risk}`)),
    tension: dismissed.includes('emotion') ? { ...analysis.tension, emotion: null } : analysis.tension,
    category: category
      ? {
          primary: category,
          secondary: analysis.category?.secondary.filter((other) => other !== category) ?? [],
          confidence: 1,
          cause: analysis.category?.cause ?? null,
          evidence: analysis.category?.primary === category ? analysis.category.evidence : [],
        }
      : analysis.category,
  };
}
