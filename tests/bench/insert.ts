/**
 * Tries every behaviour in every editor of the zoo and prints the table; `docs/editors.md` is written from it. It needs
 * Chromium, xvfb and xdotool, and the editors: `npm ci` in tests/editors.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { behaviours } from '../editors/behaviours';
import { catalogue, type Specimen } from '../editors/catalogue';
import { listBehaviours, runZoo } from '../editors/run-zoo';
import type { Trial } from '../editors/try-behaviour';

const root = fileURLToPath(new URL('../..', import.meta.url));
const started = Date.now();
const run = await runZoo();
const rows: { specimen: Specimen; trials: Map<string, Trial> }[] = [];
for (const specimen of catalogue) {
  const trials = new Map<string, Trial>();
  for (const behaviour of listBehaviours(specimen))
    trials.set(behaviour.id, await run.trial(specimen, behaviour));
  rows.push({ specimen, trials });
}
await run.close();

const all = rows.flatMap(({ trials }) => [...trials.values()]);
const passed = all.filter((trial) => trial.passed).length;
const wrong = all.filter(({ faults }) => faults.includes('lost but reported as inserted')).length;
const table = [
  `| editor | version | ${behaviours.map((_, index) => index + 1).join(' | ')} |`,
  `|---|---|${behaviours.map(() => '---|').join('')}`,
  ...rows.map(
    ({ specimen, trials }) =>
      `| ${specimen.id} | ${findVersion(specimen)} | ${behaviours.map(({ id }) => toCell(trials.get(id))).join(' | ')} |`,
  ),
].join('\n');

writeFileSync(
  `${root}docs/editors.md`,
  `# Editors that Evenkeel inserts into

Every cell is one trial with real clicks and keys in Chromium, with the focus in the real side panel unless the behaviour
says otherwise. It is checked against the editor's own model, against what the application would send, and against what
Evenkeel says of it. One run, no retries. Made by \`npm run bench:insert\` on ${new Date().toISOString().slice(0, 10)}.

**${passed} of ${all.length} trials passed, in ${catalogue.length} editors.** Reported as inserted and not there as asked: ${wrong}.

✓ passed · ! failed and said so · ✗ failed and reported as inserted · – does not apply

${behaviours.map(({ name }, index) => `${index + 1}. ${name}`).join('\n')}

${table}
`,
);
console.log(table);
console.log(
  `${passed} passed, ${all.length - passed} failed in ${Math.round((Date.now() - started) / 1000)} s`,
);

function toCell(trial: Trial | undefined): string {
  if (!trial) return '–';
  if (trial.passed) return '✓';
  return trial.faults.includes('lost but reported as inserted') ? '✗' : '!';
}

function findVersion({ from }: Specimen): string {
  if (from === undefined) return '';
  return JSON.parse(readFileSync(`${root}tests/editors/node_modules/${from}/package.json`, 'utf8')).version;
}
