/**
 * `npx tsx scripts/pack-schema.ts`: writes docs/pack.schema.json, the form of a pack as JSON Schema. It comes from the schema
 * that packs are checked with; a test says when the two differ.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { TeamPack } from '@/lib/model/team-pack';
import { root } from './root.mjs';

/** The form of a pack as JSON Schema (2020-12). What a schema can't say, such as one text a language, is in the text beside it. */
export function packSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(TeamPack, {
    reused: 'ref',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // The format says it in a word.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  return { $schema, title: 'Evenkeel pack', ...rest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'docs/pack.schema.json');
  writeFileSync(file, JSON.stringify(packSchema(), null, 2));
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file], {
    cwd: root,
  });
}
