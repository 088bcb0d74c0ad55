/**
 * The library, or some of it, as a file to keep or to share. In: phrases and what the file is about. Out: a name, a kind and a
 * text that lib/import reads back. It must not save, share or ask anything.
 */
import type { OwnPhrase } from '@/lib/model/own-phrase';
import { writeCsv } from './write-csv';
import { writeMarkdown } from './write-markdown';
import { writePack } from './write-pack';

export interface ExportedFile {
  fileName: string;
  mime: string;
  text: string;
}

export interface PackAbout {
  id: string;
  name: string;
  version: number;
}

/** Phrases as a file. JSON loses nothing; CSV and Markdown leave out only when each phrase was made and changed. */
export async function exportPhrases(
  phrases: readonly OwnPhrase[],
  format: 'json' | 'csv' | 'markdown',
  about: PackAbout,
): Promise<ExportedFile> {
  if (format === 'json') return file(about, 'evenkeel.json', 'application/json', writePack(phrases, about));
  if (format === 'csv') return file(about, 'csv', 'text/csv', await writeCsv(phrases));
  return file(about, 'md', 'text/markdown', writeMarkdown(phrases));
}

function file({ id }: PackAbout, ending: string, mime: string, text: string): ExportedFile {
  return { fileName: `${id}.${ending}`, mime, text };
}
