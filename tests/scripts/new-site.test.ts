import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SiteProfile } from '@/lib/model/site-profile';
import { practice } from '@/lib/sites/practice';
import { addSite } from '../../scripts/new-site/add-site';
import { root } from '../list-files';

const profile: SiteProfile = {
  id: 'p1',
  name: 'Kettle desk',
  origin: 'https://desk.example/*',
  createdAt: '2026-11-20T10:00:00.000Z',
  site: { ...practice, id: 'desk-example', match: { hosts: ['desk.example'] } },
};

function house(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-sites-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'lib/sites'), { recursive: true });
  writeFileSync(
    join(folder, 'lib/sites/index.ts'),
    "import { rt } from './rt';\nimport type { Site } from './vocabulary';\n\nexport const sites: readonly Site[] = [rt];\n",
  );
  return folder;
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/new-site.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('a taught site', () => {
  it('becomes a file, a line in the index and a fixture to be filled in', () => {
    const folder = house();
    expect(addSite(folder, profile, 'kettle-desk')).toMatchObject({ status: 'added' });
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(read('lib/sites/kettle-desk.ts')).toMatch(
      /export const kettleDesk = \{.*"id": "kettle-desk".*satisfies Site;/s,
    );
    expect(read('lib/sites/index.ts')).toContain("import { kettleDesk } from './kettle-desk';");
    expect(read('lib/sites/index.ts')).toMatch(/\[rt,\s+kettleDesk,\s+\];\n$/);
    expect(JSON.parse(read('tests/sites/kettle-desk/conversation.json'))).toMatchObject({
      url: 'https://desk.example/',
    });
  });

  it('overwrites nothing', () => {
    const folder = house();
    addSite(folder, profile, 'kettle-desk');
    expect(addSite(folder, profile, 'kettle-desk')).toEqual({
      status: 'refused',
      problem: 'lib/sites/kettle-desk.ts is there already.',
    });
  });

  it('is refused with one sentence when its file is no good', () => {
    const file = join(house(), 'bad.json');
    writeFileSync(
      file,
      JSON.stringify({ ...profile, site: { ...profile.site, match: { hosts: ['other.example'] } } }),
    );
    const { status, stdout, stderr } = run(file);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toBe(
      'This site profile can’t be used: at “site.match”, it reads another site than its own.\n',
    );
  });

  it('is refused when a selector of it does not parse', () => {
    const file = join(house(), 'bad.json');
    const conversation = { ...profile.site.conversation, root: ['div[['] };
    writeFileSync(file, JSON.stringify({ ...profile, site: { ...profile.site, conversation } }));
    expect(run(file).stdout).toBe(
      'This site profile can’t be used: at “site.conversation.root.0”, this is no CSS selector.\n',
    );
  });
});
