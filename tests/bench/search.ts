/**
 * `npm run bench:search`: how long a search takes in a library of 10,000 phrases, as it is typed, letter by letter and with
 * slips; and how long the index takes, and the longest single phrase of it, which nothing can interrupt. On a machine with other
 * work, look at the processor's time. Fails on nothing.
 */
import { pack } from '@/lib/phrases/en/pack';
import { toEntry } from '@/lib/suggest/phrase-entry';
import { createPhraseIndex } from '@/lib/suggest/phrase-index';

const PHRASES = 10_000;
const QUERIES = [
  'refund',
  'sorry about the delay',
  'replacement parcel',
  'your order',
  'chargeback',
  'apology for waiting',
  'manager call back',
  'invoice twice',
  'we will',
  'password reset',
  'replacemnet',
  'acknowlege anger',
  'delivry tomorow',
  'xylophone',
];

const entries = Array.from({ length: PHRASES }, (_, at) => {
  const phrase = pack.phrases[at % pack.phrases.length];
  const next = pack.phrases[(at * 7 + 3) % pack.phrases.length];
  if (!phrase || !next) throw new Error('The pack is empty.');
  // Each with words of its own, as a library that has grown would have: mixed texts, numbers and names.
  const text = `${phrase.text} ${next.text.split(' ').slice(0, 12).join(' ')} item${at}`;
  return toEntry({ ...phrase, id: `own-${at}`, name: `${phrase.id.replaceAll('-', ' ')} ${at}`, text });
});

const index = createPhraseIndex();
let longest = 0;
const begun = performance.now();
for (const entry of entries) {
  const start = performance.now();
  index.put([entry]);
  longest = Math.max(longest, performance.now() - start);
}
const built = performance.now() - begun;

const typed = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
for (const query of typed) index.search(query, 200);
const times: { query: string; ms: number }[] = [];
const loads: number[] = [];
for (let round = 0; round < 3; round += 1) {
  for (const query of typed) {
    const start = performance.now();
    const load = process.cpuUsage();
    index.search(query, 200);
    const { user, system } = process.cpuUsage(load);
    times.push({ query, ms: performance.now() - start });
    loads.push((user + system) / 1000);
  }
}
loads.sort((a, b) => a - b);
times.sort((a, b) => a.ms - b.ms);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)]?.ms ?? 0).toFixed(2);
const busy = loads[Math.floor((loads.length - 1) * 0.95)] ?? 0;
const slowest = times.at(-1);
console.log(
  `index   ${PHRASES} phrases in ${built.toFixed(0)} ms, longest single one ${longest.toFixed(1)} ms`,
);
console.log(
  `search  n=${times.length}  p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  worst ${at(1)} ms (“${slowest?.query}”)` +
    `  p95 of the processor's time ${busy.toFixed(2)} ms`,
);
