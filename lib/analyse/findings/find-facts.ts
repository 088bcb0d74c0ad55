import type { Analysis, FactKind } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';
import type { Span } from '../text/split-sentences';
import { factPatterns } from './fact-patterns';
import { makeEvidence } from './make-evidence';

type Fact = Analysis['facts'][number];

/** Facts that are never written without a digit: most messages have none, and are not searched for them. */
const NUMBERED: ReadonlySet<FactKind> = new Set(['order', 'invoice', 'tracking', 'amount', 'phone']);
const DIGIT = /\d/;

/** What a message states that nobody should ask for again, in order of appearance. */
export function findFacts(message: Message): Fact[] {
  const taken: Span[] = [];
  const facts: Fact[] = [];
  const hasDigit = DIGIT.test(message.text);
  for (const { kind, pattern } of factPatterns) {
    if (NUMBERED.has(kind) && !hasDigit) continue;
    for (const match of message.text.matchAll(pattern)) {
      const value = trimPunctuation(match[1] ?? match[0]);
      const offset = match[0].indexOf(value, match[1] ? match[0].length - match[1].length : 0);
      const start = match.index + offset;
      const span = { start, end: start + value.length };
      if (value === '' || taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      taken.push(span);
      facts.push({ kind, value, evidence: makeEvidence(message, span) });
    }
  }
  return facts.sort((a, b) => a.evidence.start - b.evidence.start);
}

function trimPunctuation(value: string): string {
  return value.replace(/^[\s(]{1,4}|[\s.,)-]{1,4}$/g, '');
}
