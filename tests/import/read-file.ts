import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImport } from '@/lib/import/read-import';

/** The preview of one of the sample files. */
export async function readFile(name: string) {
  const text = readFileSync(join(import.meta.dirname, 'files', name), 'utf8');
  const preview = await readImport({ name, text }, 'en');
  if (preview.status === 'refused') throw new Error(preview.reason);
  const find = (called: string) => {
    const phrase = preview.phrases.find(({ draft }) => draft.name === called);
    if (!phrase) throw new Error(`There is no “${called}”.`);
    return { ...phrase, text: phrase.draft.variants[0]?.text, format: phrase.draft.variants[0]?.format };
  };
  return { ...preview, find };
}
