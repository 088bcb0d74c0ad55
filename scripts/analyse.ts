/**
 * The analyser on the command line: `npm run --silent analyse < conversations.jsonl`. One line in, one line out, in
 * order, at any length of input, as docs/analyse-format.md says. A line that cannot be read gets an error of its own
 * and the rest go on.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { ConversationLine, toConversation } from './conversation-line';

/** Answers are written in batches of about this many characters: one write a line is slow. */
const BATCH = 65_536;

const analyse = createAnalyser();
let batch = '';
process.stdout.on('error', () => process.exit());

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  batch += `${JSON.stringify(answer(line))}\n`;
  if (batch.length >= BATCH) await flush();
}
await flush();

function answer(line: string): object {
  let id: string | number | null = null;
  try {
    const given: unknown = JSON.parse(line);
    id = findId(given);
    const parsed = ConversationLine.safeParse(given);
    if (!parsed.success) return { id, error: z.prettifyError(parsed.error).replaceAll('\n', ' ') };
    const { messages, text } = parsed.data;
    if (!messages && text === undefined) return { id, error: 'neither messages nor text' };
    return { id, analysis: analyse(toConversation(parsed.data), readOptions(parsed.data)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function findId(given: unknown): string | number | null {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** `lang` may carry a region (“pt-BR”); a time that cannot be read is as good as none. */
function readOptions({ lang, now }: ConversationLine): { language: string | null; now?: Date } {
  const language = lang ? lang.slice(0, 2).toLowerCase() : null;
  const time = new Date(now ?? '');
  return Number.isNaN(time.getTime()) ? { language } : { language, now: time };
}

async function flush(): Promise<void> {
  const text = batch;
  batch = '';
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
