import type { OwnPhrase, Variant } from '@/lib/model/own-phrase';
import { sortPhrases } from './sort-phrases';

type Cell = (phrase: OwnPhrase, variant: Variant) => string;

const columns: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  folder: ({ folder }) => folder,
  language: (_, { lang }) => lang,
  text: (_, { text }) => text,
  format: (_, { format }) => format,
  shortcut: ({ shortcut }) => shortcut ?? '',
  step: ({ step }) => step ?? '',
  tone: ({ tone }) => tone,
  channels: ({ channels }) => joinList(channels),
  categories: ({ fits }) => joinList(fits.categories),
  emotions: ({ fits }) => joinList(fits.emotions),
  risks: ({ fits }) => joinList(fits.risks),
  why: ({ why }) => why,
  avoid: ({ avoid }) => avoid,
  tags: ({ tags }) => joinList(tags),
  shared: ({ isShared }) => (isShared ? 'yes' : 'no'),
  created: ({ createdAt }) => createdAt,
  updated: ({ updatedAt }) => updatedAt,
};

/** A row a phrase and language, with a mark at the start by which spreadsheets know the letters (UTF-8). */
export async function writeCsv(phrases: readonly OwnPhrase[]): Promise<string> {
  const { default: papa } = await import('papaparse');
  const cells = Object.values(columns);
  const rows = sortPhrases(phrases).flatMap((phrase) =>
    phrase.variants.map((variant) => cells.map((cell) => guard(cell(phrase, variant)))),
  );
  return `\uFEFF${papa.unparse([Object.keys(columns), ...rows], { newline: '\r\n' })}\r\n`;
}

/** A spreadsheet would compute what begins with one of these signs; what already has the apostrophe gets another. */
function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}

function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[;\\]|^ /gu, '\\$&')).join('; ');
}
