import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OwnPhrase } from '@/lib/model/own-phrase';
import { packSchema } from '../../scripts/pack-schema';
import { root } from '../list-files';

const published: unknown = JSON.parse(readFileSync(join(root, 'docs/pack.schema.json'), 'utf8'));

describe('the published schema of a pack', () => {
  it('is the one that packs are checked with (`npx tsx scripts/pack-schema.ts` writes it anew)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(packSchema())));
  });

  it('asks for every field of a phrase that the program asks for', () => {
    const text = JSON.stringify(published);
    for (const field of Object.keys(OwnPhrase.shape)) expect(text).toContain(`"${field}":`);
  });
});

describe('the text about the format', () => {
  const text = readFileSync(join(root, 'docs/pack-format.md'), 'utf8');

  it('names every field of a phrase', () => {
    for (const field of Object.keys(OwnPhrase.shape)) expect(text).toContain(`\`${field}\``);
  });

  it('has an example that is a valid pack', async () => {
    const { TeamPack } = await import('@/lib/model/team-pack');
    const example = /```json\n([\s\S]*?)```/u.exec(text)?.[1] ?? '';
    expect(TeamPack.safeParse(JSON.parse(example))).toMatchObject({ success: true });
  });
});
