import type { Analysis } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import type { Category, Cause } from '@/lib/model/method';
import type { Reading } from '../read-message';
import { makeEvidence } from './make-evidence';

/** Points under which nothing is said. */
const ENOUGH = 2;
/** A category with this share of the first one's points is a secondary one. */
const SECONDARY = 0.5;

/** What the dispute is about, or null when the words do not say. */
export function classifyDispute(_conversation: Conversation, customers: readonly Reading[]): Analysis['category'] {
  const found = customers.flatMap(({ message, topics }) => topics.map((match) => ({ message, match })));
  const points = new Map<Category, number>();
  for (const { match } of found)
    points.set(match.rule.category, (points.get(match.rule.category) ?? 0) + match.rule.weight);
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (!first || first[1] < ENOUGH) return null;
  const [primary, most] = first;
  const total = ranked.reduce((sum, [, value]) => sum + value, 0);
  const own = found.filter(({ match }) => match.rule.category === primary);
  return {
    primary,
    secondary: ranked.slice(1).flatMap(([category, value]) => (value >= most * SECONDARY ? [category] : [])),
    confidence: most / (total + 1),
    cause: own.map(({ match }): Cause | undefined => match.rule.cause).find((cause) => cause !== undefined) ?? null,
    evidence: own.map(({ message, match }) => makeEvidence(message, match)),
  };
}
