/**
 * Measures suggesting on situations with known acceptable phrases: `npm run bench:suggest`.
 * Prints, for the development and the test set, how often the first suggestion is acceptable (top 1), how often one of
 * the first three and five is (recall@3, recall@5), what share of five is (precision@5), and the time a conversation
 * takes. With `--misses` it lists the situations without an acceptable phrase among five.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '@/lib/analyse/analyse';
import { pack } from '@/lib/phrases/en/pack';
import { rankPhrases } from '@/lib/suggest/rank';
import { ConversationLine, toConversation } from '@/scripts/conversation-line';

const listMisses = process.argv.includes('--misses');

for (const set of ['development', 'situations']) {
  const lines = readFileSync(new URL(`../suggest/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const results = lines.map((line) => measure(JSON.parse(line)));
  const share = (hit: (result: Result) => number) =>
    (results.reduce((sum, result) => sum + hit(result), 0) / results.length).toFixed(3);
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(
    `${set.padEnd(12)} n=${results.length}  top1 ${share((r) => hits(r, 1))}  recall@3 ${share((r) => hits(r, 3))}` +
      `  recall@5 ${share((r) => hits(r, 5))}  precision@5 ${share((r) => r.accepted.filter(Boolean).length / 5)}` +
      `  median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms`,
  );
  if (listMisses) {
    for (const { id, ids } of results.filter((result) => hits(result, 5) === 0))
      console.log(`  ${id}: ${ids.join(', ')}`);
  }
}

interface Result {
  id: string;
  ids: string[];
  accepted: boolean[];
  milliseconds: number;
}

function measure(situation: { id: string; acceptable: string[] }): Result {
  const conversation = toConversation(ConversationLine.parse(situation));
  const analysis = analyse(conversation);
  const start = performance.now();
  const ids = rankPhrases({ conversation, analysis, phrases: pack.phrases })
    .slice(0, 5)
    .map(({ phrase }) => phrase.id);
  const milliseconds = performance.now() - start;
  return {
    id: situation.id,
    ids,
    accepted: ids.map((id) => situation.acceptable.includes(id)),
    milliseconds,
  };
}

function hits({ accepted }: Result, within: number): number {
  return accepted.slice(0, within).some(Boolean) ? 1 : 0;
}
