/**
 * Turns a taught site into one of the project's: `npm run new:site -- kettle-desk.evenkeel-site.json [id]`.
 * In: an exported profile. Out: lib/sites/<id>.ts, its line in the index, and a fixture to be filled in. On bad input it says
 * in one sentence what is wrong and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readProfile } from '@/lib/model/read-profile';
import { addSite } from './new-site/add-site';
import { root } from './root.mjs';

// Whether a selector parses is asked of a document.
Object.assign(globalThis, { document: new JSDOM().window.document });

const [file, id] = process.argv.slice(2);
const outcome = run();
console.log(outcome.words);
process.exitCode = outcome.succeeded ? 0 : 1;

function run(): { succeeded: boolean; words: string } {
  if (!file) return refuse('Say which file: npm run new:site -- my-desk.evenkeel-site.json.');
  if (!existsSync(file)) return refuse(`There is no file ${file}.`);
  const read = readProfile(readFileSync(file, 'utf8'));
  if (read.status === 'invalid') return refuse(read.problem);
  const added = addSite(root, read.profile, id ?? read.profile.site.id);
  if (added.status === 'refused') return refuse(added.problem);
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...added.files];
  spawnSync(process.execPath, biome, { cwd: root, stdio: 'ignore' });
  const written = added.files.map((path) => `  ${path}`).join('\n');
  return {
    succeeded: true,
    words: `Written:\n${written}\nNext: put a page with invented people into the fixture, and run npm test.`,
  };
}

function refuse(words: string): { succeeded: boolean; words: string } {
  return { succeeded: false, words };
}
