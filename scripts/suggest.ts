/**
 * Suggests phrases on the command line: `npm run --silent suggest < conversations.jsonl`.
 * In: one conversation a line, as scripts/conversation-line.ts says. Out: one line each, in order:
 * `{id, suggestions: [{id, move, text, reason, missing}]}`, best first, five a line; a line that cannot be read gives
 * `{id, error}` and the rest go on. In `text` a missing placeholder is its plain name in square brackets.
 */
import { createInterface } from 'node:readline';
import { analyse } from '@/lib/analyse/analyse';
import { loadPack } from '@/lib/phrases/index';
import { describeSuggestion } from '@/lib/suggest/describe';
import { suggest } from '@/lib/suggest/suggest';
import { ConversationLine, toConversation } from './conversation-line';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const answer = JSON.stringify(await answerLine(line));
  if (!process.stdout.write(`${answer}\n`))
    await new Promise((resume) => process.stdout.once('drain', resume));
}

async function answerLine(line: string): Promise<object> {
  let id: unknown = null;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given === 'object' && given !== null && 'id' in given) id = given.id;
    const parsed = ConversationLine.parse(given);
    return { id, suggestions: await suggestFor(parsed) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function suggestFor(line: ConversationLine): Promise<object[]> {
  const conversation = toConversation(line);
  const now = line.now === undefined ? undefined : new Date(line.now);
  const analysis = analyse(conversation, { language: line.lang ?? null, ...(now ? { now } : {}) });
  const pack = await loadPack(analysis.language.code ?? 'en');
  if (pack === null) return [];
  const suggestions = await suggest({
    conversation,
    analysis,
    phrases: pack.phrases,
    ...(now ? { now } : {}),
  });
  return suggestions.map((suggestion) => ({
    id: suggestion.id,
    move: suggestion.step,
    text: describeSuggestion(suggestion),
    reason: suggestion.reason,
    missing: suggestion.missing,
  }));
}
