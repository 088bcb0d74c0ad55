import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readManaged } from '@/lib/model/managed';
import { samplePack } from './sample-phrase';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'team.json');
const key = join(folder, 'team');

function run(...args: string[]): { words: string; code: number | null } {
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, 'scripts/pack.ts', ...args], {
    encoding: 'utf8',
  });
  return { words: `${stdout}${stderr}`.trim(), code: status };
}

describe('the pack command', () => {
  it('makes keys, signs, checks, sees a change, signs again and writes a policy', () => {
    writeFileSync(file, JSON.stringify(samplePack()));
    const made = run('keys', key);
    const publicKey = made.words.split('\n').at(-1) ?? '';
    const privateKey = readFileSync(`${key}.private-key`, 'utf8').trim();
    expect(made.words).not.toContain(privateKey);
    if (process.platform !== 'win32') expect(statSync(`${key}.private-key`).mode & 0o777).toBe(0o600);
    expect(run('keys', key)).toMatchObject({ code: 1, words: expect.stringMatching(/a key in .* already/) });
    expect(readFileSync(`${key}.private-key`, 'utf8').trim()).toBe(privateKey);

    expect(run('check', file, publicKey)).toMatchObject({
      code: 1,
      words: expect.stringMatching(/not signed/),
    });
    expect(run('sign', file, `${key}.private-key`).code).toBe(0);
    expect(run('check', file, publicKey)).toEqual({
      code: 0,
      words: `Kettle team, version 1: 2 phrases, signed by ${publicKey}. It is good.`,
    });

    writeFileSync(file, readFileSync(file, 'utf8').replace('money back', 'money never'));
    expect(run('check', file)).toMatchObject({ code: 1, words: expect.stringMatching(/does not fit/) });
    expect(run('sign', file, `${key}.private-key`).code).toBe(0);

    const policy = run('policy', file);
    const [pack = ''] = readManaged(JSON.parse(policy.words)).packs;
    expect(JSON.parse(pack)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  }, 120_000);

  it('says what is wrong and changes nothing', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify(samplePack({ version: 0 })));
    const before = readFileSync(broken, 'utf8');
    expect(run('sign', broken, file).code).toBe(1);
    expect(readFileSync(broken, 'utf8')).toBe(before);
    expect(run('check', join(folder, 'none.json'))).toMatchObject({
      words: expect.stringMatching(/no file/),
    });
    expect(run('constructor')).toMatchObject({ code: 1, words: expect.stringMatching(/What is to be done/) });
  }, 60_000);
});
