/** The boundary checker is checked itself: it once saw no module at all, and reported success. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folders, listModules, root } from './list-files';

const faults: { what: string; files: Record<string, string>; rule: string }[] = [
  {
    what: 'a stage that knows another stage',
    files: { 'lib/read/read.ts': "import '../analyse/analyse';", 'lib/analyse/analyse.ts': '' },
    rule: 'may not import this: ^lib/read/',
  },
  {
    what: 'a tab that knows another tab',
    files: { 'components/tabs/reply/a.ts': "import '../steps/b';", 'components/tabs/steps/b.ts': '' },
    rule: 'tabs and rooms do not know each other',
  },
  {
    what: 'a page script that reaches the store by a detour',
    files: {
      'entrypoints/page.content.ts': "import '../lib/page/serve';",
      'lib/page/serve.ts': "import type { A } from '../browser/a';",
      'lib/browser/a.ts': "export * from '../store/database';",
      'lib/store/database.ts': 'export type A = 1;',
    },
    rule: 'the page script never reaches the store, the phrases or React',
  },
  {
    what: 'a cycle',
    files: { 'lib/model/a.ts': "import './b';", 'lib/model/b.ts': "import './a';" },
    rule: 'no cycles',
  },
  {
    what: 'a site that is not in the index',
    files: { 'entrypoints/background/index.ts': '', 'lib/sites/forgotten.ts': '' },
    rule: 'every module is used by some entrypoint or command',
  },
  {
    what: 'a folder that the table does not name',
    files: { 'lib/extras/a.ts': "import '../model/b';", 'lib/model/b.ts': '' },
    rule: 'a folder needs a row in the table',
  },
];

describe('boundaries', () => {
  it('are checked in every module on disk', () => {
    const modules = listModules();
    const seen = cruise(root, folders).modules.map(({ source }) => source);
    expect(modules.filter((file) => !seen.includes(file))).toEqual([]);
    expect(modules.length).toBeGreaterThan(50);
  }, 120_000);

  for (const { what, files, rule } of faults) {
    it(`report ${what}`, () => {
      const house = plant(files);
      const present = folders.filter((folder) => existsSync(join(house, folder)));
      const broken = cruise(house, present).summary.violations.map((violation) => violation.rule.name);
      expect(broken).toContain(rule);
    });
  }
});

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string } }[] };
}

/** What the boundary checker saw in some of a house's folders, and what it found fault with. */
function cruise(house: string, chosen: readonly string[]): Cruise {
  const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = ['--config', config, '--no-progress', '--output-type', 'json', ...chosen];
  const { stdout } = spawnSync(process.execPath, [checker, ...args], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

/** A house of a few files, apart from this one. */
function plant(planted: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'evenkeel-house-'));
  onTestFinished(() => rmSync(house, { recursive: true }));
  const all = { 'package.json': '{}', 'tsconfig.json': '{}', ...planted };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}\n`);
  }
  return house;
}
