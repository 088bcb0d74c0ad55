import type { Phrase } from '@/lib/model/phrase';
import type { Suggestion } from '@/lib/model/suggestion';
import { fillPhrase, type Values } from './fill';
import { markFills, splitAtFills } from './mark-fills';
import { readMarkdown } from './read-markdown';
import { writeText } from './write-rich';

/** A phrase filled with what is sure. `reason` says in a few words why now. Null when its Liquid is broken. */
export async function fillSuggestion(
  phrase: Phrase,
  reason: string,
  values: Values,
): Promise<Suggestion | null> {
  const filled = await fillPhrase(phrase, values);
  if (filled.status === 'broken') return null;
  const { parts, missing } = filled;
  const suggestion: Suggestion = { id: phrase.id, step: phrase.step, parts, reason, missing };
  if (phrase.format !== 'markdown') return suggestion;
  // What is filled in is no Markdown, whatever signs it has: it waits outside until the looks are known.
  const { text, fills } = markFills(parts);
  const blocks = await readMarkdown(text);
  return { ...suggestion, parts: splitAtFills(writeText(blocks), fills), rich: { blocks, fills } };
}
