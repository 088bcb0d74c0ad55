import type { Analysis } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import type { PlaceholderValue } from './placeholder-value';

/** A quotation of fewer words says too little, of more reads as copying. */
const MIN_WORDS = 3;
const MAX_WORDS = 14;

/**
 * The customer's own words for the problem, cut from their message so that they can be quoted: the clause around the
 * first words that show the dispute's category. Never sure when it is heated: nobody wants their anger read back.
 */
export function issueOf(conversation: Conversation, analysis: Analysis): PlaceholderValue | null {
  const hot = new Set(
    analysis.tension.points.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.toLowerCase())),
  );
  for (const { messageId, start, end } of analysis.category?.evidence ?? []) {
    const message = conversation.messages.find(({ id, role }) => id === messageId && role === 'customer');
    const clause = message && clauseAround(message.text, start, end);
    if (clause === undefined || !isQuotable(clause)) continue;
    const heated =
      /[!?]|\p{Lu}{4,}/u.test(clause) || [...hot].some((quote) => clause.toLowerCase().includes(quote));
    return { value: clause, sure: !heated };
  }
  return null;
}

function clauseAround(text: string, start: number, end: number): string {
  const edge = /[.!?;:,\n–—()“”"]/u;
  let from = start;
  while (from > 0 && !edge.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !edge.test(text[to] ?? '')) to++;
  return text
    .slice(from, to)
    .trim()
    .replace(/^(?:and|but|so|because|that|und|aber|y|pero|et|mais|e|mas)\s+/iu, '');
}

function isQuotable(clause: string): boolean {
  const count = clause.split(/\s+/u).length;
  return count >= MIN_WORDS && count <= MAX_WORDS;
}
