/**
 * Tries every behaviour in every editor of the zoo, in Chromium and in Firefox, and prints the tables; `docs/editors.md` is
 * written from them. It needs Chromium, xvfb and xdotool, Firefox where there is one, and the editors: `npm ci` in
 * tests/editors.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Behaviour, behaviours } from '../editors/behaviours';
import { catalogue, type Specimen } from '../editors/catalogue';
import type { Trial } from '../editors/judge-trial';
import { firefoxProgram } from '../editors/open-firefox';
import { type BrowserName, listBehaviours, runZoo } from '../editors/run-zoo';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chromium = await tryAll('chromium');
const firefox = existsSync(firefoxProgram) ? await tryAll('firefox') : 'Not tried: there was no Firefox.';

writeFileSync(
  `${root}docs/editors.md`,
  `# Editors that Evenkeel inserts into

Every cell is one trial with real clicks and keys, with the focus in the real side panel unless the behaviour says
otherwise. It is checked against the editor's own model, against what the application would send, and against what
Evenkeel says of it. One run, no retries. Made by \`npm run bench:insert\` on ${new Date().toISOString().slice(0, 10)}.

✓ passed · ! failed and said so · ✗ failed and reported as inserted · – does not apply

${behaviours.map(({ name }, index) => `${index + 1}. ${name}`).join('\n')}

## Chromium

${chromium}

## Firefox

The panel is the real sidebar. A test cannot click into it, so the focus goes there and back by a call instead of by a
click, and no test can compose a word there.

${firefox}
`,
);

/** Runs the whole zoo in one browser, and gives what came of it as Markdown. */
async function tryAll(browser: BrowserName): Promise<string> {
  const started = Date.now();
  const run = await runZoo(browser);
  const rows: string[] = [];
  const all: Trial[] = [];
  for (const specimen of catalogue) {
    const fitting = listBehaviours(specimen, browser);
    const cells: string[] = [];
    for (const behaviour of behaviours) {
      const trial = fitting.includes(behaviour) ? await run.trial(specimen, behaviour) : null;
      if (trial) all.push(trial);
      if (trial && !trial.passed) tellFault(specimen, behaviour, trial);
      cells.push(toCell(trial));
    }
    rows.push(`| ${specimen.id} | ${findVersion(specimen)} | ${cells.join(' | ')} |`);
  }
  await run.close();

  const passed = all.filter((trial) => trial.passed).length;
  const wrong = all.filter(({ faults }) => faults.includes('lost but reported as inserted')).length;
  const table = [
    `| editor | version | ${behaviours.map((_, index) => index + 1).join(' | ')} |`,
    `|---|---|${behaviours.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
  console.log(table);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${browser}: ${passed} passed, ${all.length - passed} failed in ${seconds} s`);
  return `**${passed} of ${all.length} trials passed, in ${catalogue.length} editors.** Reported as inserted and not there as asked: ${wrong}.

${table}`;
}

function tellFault(specimen: Specimen, behaviour: Behaviour, trial: Trial): void {
  console.error(`${specimen.id}: ${behaviour.name}: ${JSON.stringify(trial)}`);
}

function toCell(trial: Trial | null): string {
  if (!trial) return '–';
  if (trial.passed) return '✓';
  return trial.faults.includes('lost but reported as inserted') ? '✗' : '!';
}

function findVersion({ from }: Specimen): string {
  if (from === undefined) return '';
  return JSON.parse(readFileSync(`${root}tests/editors/node_modules/${from}/package.json`, 'utf8')).version;
}
