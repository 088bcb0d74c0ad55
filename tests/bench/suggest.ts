/**
 * Measures suggesting on situations with known acceptable phrases and moves (steps): `npm run bench:suggest`.
 * Prints, for each set, how often the first suggestion is acceptable (top 1), how often one of the first three and five
 * is (recall@3, recall@5) and what share of five is (precision@5), by phrase and by move, and the time a conversation
 * takes. With `--misses` it lists the situations without an acceptable phrase among five.
 *
 * A set is unseen once. What each batch gave then, before anything was mended with it, is printed beside it: that is how
 * well suggesting does on what nobody has looked at.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '@/lib/analyse/analyse';
import { pack } from '@/lib/phrases/en/pack';
import { rankPhrases } from '@/lib/suggest/rank';
import { ConversationLine, toConversation } from '@/scripts/conversation-line';

const listMisses = process.argv.includes('--misses');

const sets: Readonly<Record<string, string>> = {
  development: '',
  situations: '',
  'batch-a': 'top1 .613  recall@3 .758  recall@5 .855, moves .903 .952 .984',
  'batch-b': 'top1 .492  recall@3 .644  recall@5 .814, moves .915 .932 .966',
  'batch-c': 'top1 .475  recall@3 .800  recall@5 .900, moves .950 1 1',
  // Measured after the mending that a, b and c led to, and left alone since.
  'batch-d': 'top1 .700  recall@3 .800  recall@5 .850, moves .850 .900 .900',
};

for (const [set, unseen] of Object.entries(sets)) {
  const lines = readFileSync(new URL(`../suggest/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const results = lines.map((line) => measure(JSON.parse(line)));
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(
    `${set.padEnd(12)} n=${results.length}  median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms`,
  );
  console.log(`  by phrase  ${describe(results.map(({ phrases }) => phrases))}`);
  console.log(`  by move    ${describe(results.map(({ moves }) => moves))}`);
  if (unseen) console.log(`  unseen at its first run: ${unseen}`);
  if (listMisses) {
    for (const { id, ids } of results.filter(({ phrases }) => !phrases.some(Boolean)))
      console.log(`  ${id}: ${ids.join(', ')}`);
  }
}

interface Situation {
  id: string;
  acceptable: string[];
  moves: string[];
  audience?: 'colleagues';
  now?: string;
}

interface Result {
  id: string;
  ids: string[];
  /** Whether each of the five is acceptable. */
  phrases: boolean[];
  moves: boolean[];
  milliseconds: number;
}

function measure(situation: Situation): Result {
  const conversation = toConversation(ConversationLine.parse(situation));
  const analysis = analyse(conversation);
  const composer =
    situation.audience === 'colleagues'
      ? { kind: 'plain' as const, mode: 'internal' as const, draft: '', focusedAt: 0 }
      : null;
  const now = situation.now ? new Date(situation.now) : undefined;
  const start = performance.now();
  const five = rankPhrases({ conversation, analysis, phrases: pack.phrases, composer, now }).slice(0, 5);
  const milliseconds = performance.now() - start;
  return {
    id: situation.id,
    ids: five.map(({ phrase }) => phrase.id),
    phrases: five.map(({ phrase }) => situation.acceptable.includes(phrase.id)),
    moves: five.map(({ phrase }) => situation.moves.includes(phrase.step)),
    milliseconds,
  };
}

function describe(fives: readonly (readonly boolean[])[]): string {
  const share = (of: (accepted: readonly boolean[]) => number) =>
    (fives.reduce((sum, accepted) => sum + of(accepted), 0) / fives.length).toFixed(3);
  const within = (count: number) => share((accepted) => Number(accepted.slice(0, count).some(Boolean)));
  const precision = share((accepted) => accepted.filter(Boolean).length / 5);
  return `top1 ${within(1)}  recall@3 ${within(3)}  recall@5 ${within(5)}  precision@5 ${precision}`;
}
