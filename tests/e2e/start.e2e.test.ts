import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'evenkeel-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm start without a display', () => {
  it('does the main job by itself and prints each part of it', async () => {
    const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
    const { stdout } = await run(process.execPath, [script, '--headless'], {
      env: { ...process.env, HOME: home },
      timeout: 120_000,
    });
    for (const part of ['Read', 'Tension', 'Signs', 'Suggestions', 'Insert', 'Reply box'])
      expect(stdout).toMatch(new RegExp(`^${part}: \\S`, 'm'));
    expect(stdout).toMatch(/^Insert: Inserted\./m);
    expect(stdout).toMatch(/of 100/);
  }, 150_000);
});
