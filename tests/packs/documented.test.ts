/** What docs/team-packs.md shows is what the product takes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManaged } from '@/lib/model/managed';
import { readPack } from '@/lib/packs/read-pack';

const page = readFileSync('docs/team-packs.md', 'utf8');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const [pack = '', , chromium = '', firefox = ''] = blocks;

describe('the documented', () => {
  it('pack is a good one', async () => {
    expect(await readPack(pack, null)).toMatchObject({ status: 'good' });
  });

  it('policies are taken whole', async () => {
    const policies = [
      JSON.parse(chromium)['3rdparty'].extensions['EXTENSION-ID'],
      JSON.parse(firefox).policies['3rdparty'].Extensions['evenkeel@example.org'],
    ];
    for (const policy of policies) {
      const read = readManaged(policy);
      expect(read.problems).toEqual([]);
      expect(read.packs.length).toBe(1);
      for (const text of read.packs) expect(await readPack(text, null)).toMatchObject({ status: 'good' });
    }
  });
});
