/**
 * Prints how well and how fast the analyser tells upset messages from calm ones, beside four npm analysers with their
 * default scores, and how well it sorts disputes: `npm run bench:reading -- --data DIR`. Analysers that are not
 * installed and sets that are not there are left out and named. Nothing here fails on a figure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { analyse } from '@/lib/analyse/analyse';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { measureAuc } from '@/scripts/train/measure-auc';
import { readJsonl } from '@/scripts/train/read-jsonl';
import { makeConversation } from '../analyse/make-conversation';
import { loadRivals, type Scorer } from './rival-analysers';

interface Row {
  text: string;
  positive: boolean;
}

/** The level from which the panel speaks of heat. */
const SHIPPED_THRESHOLD = 50;
const RECALL = 0.8;

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));

const ours: Scorer = {
  name: 'evenkeel',
  threshold: SHIPPED_THRESHOLD,
  score: (text) => analyse(makeConversation(`customer: ${text}`), { language: 'en' }).tension.level ?? 0,
};
const { rivals, missing } = await loadRivals();
for (const name of missing) console.log(`not installed, left out: ${name}`);

for (const [name, rows] of listSets())
  for (const scorer of [ours, ...rivals]) console.log(`${name.padEnd(22)} ${describe(scorer, rows)}`);
printTopics();
printSupportTopics();
printSpeed();
await printFirstReading();
console.log(`weights and rules: ${Math.round(measureSize() / 1024)} KB gzip`);

function listSets(): [string, Row[]][] {
  const support = readJsonl<{ text: string; heat: number }>(`${root}/tests/analyse/data/customers-en.jsonl`);
  const sets: [string, Row[]][] = [
    ['support messages', support.map(({ text, heat }) => ({ text, positive: heat >= 2 }))],
  ];
  const comments = `${values.data}/goemotions_dev.jsonl`;
  if (existsSync(comments)) {
    const rows = readJsonl<{ text: string; upset: number }>(comments);
    sets.push(['goemotions dev', rows.map(({ text, upset }) => ({ text, positive: upset === 1 }))]);
  }
  const issues = `${values.data}/github_incivility_train_dev.jsonl`;
  if (existsSync(issues)) {
    const rows = readJsonl<{ text: string; uncivil: number; split: string }>(issues);
    const dev = rows.filter(({ split }) => split === 'dev');
    sets.push(['incivility dev', dev.map(({ text, uncivil }) => ({ text, positive: uncivil === 1 }))]);
  }
  return sets;
}

function describe({ name, score, threshold }: Scorer, rows: readonly Row[]): string {
  for (const { text } of rows.slice(0, 50)) score(text);
  const start = performance.now();
  const times: number[] = [];
  const scored = rows.map(({ text, positive }) => {
    const from = performance.now();
    const one = { score: score(text), positive };
    times.push(performance.now() - from);
    return one;
  });
  const microseconds = ((performance.now() - start) / rows.length) * 1_000;
  const slow = (times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0) * 1_000;
  const found = scored.filter((row) => row.score >= threshold);
  const right = found.filter(({ positive }) => positive).length;
  const wanted = scored.filter(({ positive }) => positive).length;
  const f1 = (2 * right) / (found.length + wanted);
  return [
    name.padEnd(16),
    `AUC ${measureAuc(scored).toFixed(3)}`,
    `precision at recall ${RECALL} ${precisionAtRecall(scored).toFixed(3)}`,
    `F1 ${f1.toFixed(3)}`,
    `${microseconds.toFixed(0)} µs, p95 ${slow.toFixed(0)} µs`,
  ].join('  ');
}

function precisionAtRecall(scored: readonly { score: number; positive: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const wanted = sorted.filter(({ positive }) => positive).length * RECALL;
  let right = 0;
  for (const [index, { positive }] of sorted.entries()) {
    if (positive) right += 1;
    if (right >= wanted) return right / (index + 1);
  }
  return 0;
}

function printTopics(): void {
  const path = `${values.data}/banking77_train_dev.jsonl`;
  if (!existsSync(path)) return;
  const map = JSON.parse(readFileSync(`${values.data}/category_map.json`, 'utf8')) as {
    banking77: Record<string, string>;
  };
  const names: Readonly<Record<string, string>> = {
    billing_payment: 'billing',
    service_delivery: 'service-delivery',
    technical_outage: 'outage-technical',
    account_access_security: 'account-access',
    information: 'none',
  };
  const pairs = readJsonl<{ text: string; intent: string; split: string }>(path)
    .filter(({ split }) => split === 'dev')
    .map(({ text, intent }) => ({
      wanted: names[map.banking77[intent] ?? ''] ?? 'none',
      found: analyse(makeConversation(`customer: ${text}`), { language: 'en' }).category?.primary ?? 'none',
    }));
  console.log(`banking77 dev, mapped categories: macro-F1 ${measureMacroF1(pairs).toFixed(3)}`);
}

/** Our own test messages: each has a category, but for those that are no dispute. */
function printSupportTopics(): void {
  const path = `${root}/tests/analyse/data/customers-en.jsonl`;
  const pairs = readJsonl<{ text: string; category: string | null }>(path).map(({ text, category }) => ({
    wanted: category ?? 'none',
    found: analyse(makeConversation(`customer: ${text}`), { language: 'en' }).category?.primary ?? 'none',
  }));
  const said = pairs.filter(({ found }) => found !== 'none');
  const right = said.filter(({ wanted, found }) => wanted === found).length;
  console.log(
    `support messages, categories: macro-F1 ${measureMacroF1(pairs).toFixed(3)}, says one for ${said.length} of ${pairs.length}, ${right} of them right`,
  );
}

function measureMacroF1(pairs: readonly { wanted: string; found: string }[]): number {
  const scores = [...new Set(pairs.map(({ wanted }) => wanted))].map((topic) => {
    const right = pairs.filter(({ wanted, found }) => wanted === topic && found === topic).length;
    const all =
      pairs.filter(({ wanted }) => wanted === topic).length +
      pairs.filter(({ found }) => found === topic).length;
    return (2 * right) / all;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** How long the longest wait is for anybody else while 1,000 messages are read for the first time, in slices. */
async function printFirstReading(): Promise<void> {
  const conversation = makeConversation(...makeTurns(1_000));
  let last = performance.now();
  let longest = 0;
  const start = last;
  const beat = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(beat);
  await createAnalyser().inSlices(conversation);
  beat();
  clearInterval(timer);
  console.log(
    `1,000 messages for the first time: ${(performance.now() - start).toFixed(0)} ms in slices, longest block ${longest.toFixed(0)} ms`,
  );
}

function makeTurns(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? `customer: Message ${index}: my order 10382 still hasn’t arrived and nobody answers. When will it come?`
      : `agent: I’m sorry about order ${index}. I’ll call you tomorrow at 10. It should arrive on Thursday.`,
  );
}

function printSpeed(): void {
  for (const length of [100, 1_000]) {
    const turns = makeTurns(length + 20);
    const analyser = createAnalyser();
    analyser(makeConversation(...turns.slice(0, length)));
    const times = Array.from({ length: 20 }, (_, index) => {
      const conversation = makeConversation(...turns.slice(0, length + index + 1));
      const start = performance.now();
      analyser(conversation);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    console.log(
      `one more message in ${length}: median ${times[10]?.toFixed(1)} ms, most ${times[19]?.toFixed(1)} ms`,
    );
  }
}

function measureSize(): number {
  const folders = ['weights', 'rules'];
  return folders
    .flatMap((folder) =>
      (readdirSync(`${root}/lib/analyse/${folder}`, { recursive: true }) as string[])
        .filter((name) => name.endsWith('.ts'))
        .map((name) => gzipSync(readFileSync(`${root}/lib/analyse/${folder}/${name}`)).length),
    )
    .reduce((sum, size) => sum + size, 0);
}
