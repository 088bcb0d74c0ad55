import type { Analysis } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';
import type { Span } from '../text/split-sentences';
import { factPatterns } from './fact-patterns';
import { makeEvidence } from './make-evidence';

type Fact = Analysis['facts'][number];

/** What a message states that nobody should ask for again, in order of appearance. */
export function findFacts(message: Message): Fact[] {
  const taken: Span[] = [];
  const facts: Fact[] = [];
  for (const { kind, pattern } of factPatterns) {
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
