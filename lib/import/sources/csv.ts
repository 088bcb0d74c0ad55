import { textExpander } from '../dialects/text-expander';
import type { Found, FoundPhrase, FoundText } from '../found';
import type { Fields } from '../is-record';
import { parseCsv } from '../parse-csv';
import { type Column, readHeader } from '../read-header';
import { textsIn } from '../texts-in';
import { readBriskine } from './briskine';
import { readChatwoot } from './chatwoot';
import { isOwnHeader, readOwnCsv } from './own-csv';

const delimiters = [',', ';', '\t'] as const;
const MARKUP = /<(?:p|br|div|b|strong|i|em|ul|ol|li|a)(?:\s[^<>]*)?\/?>/iu;

/**
 * A file of separated values: our own, Briskine's, Chatwoot's, TextExpander's (which has no titles), or anybody's. Null when
 * it seems to be no such file; `isNamed` says that its name ends as one.
 */
export async function readCsv(text: string, isNamed: boolean): Promise<Found | null> {
  const delimiter = delimiterOf(text);
  const parsed = await parseCsv(text, delimiter);
  const titles = titlesOf(text, delimiter);
  const columns = readHeader(titles);
  if (!isNamed && (columns === null || columns.size < 2)) return null;
  if (parsed.status === 'broken') return { status: 'refused', reason: parsed.reason };
  const [header = [], ...rows] = parsed.rows;
  if (isOwnHeader(header)) return readOwnCsv(header, rows);
  const has = (...names: string[]) => names.every((name) => titles.includes(name));
  if (has('title', 'shortcut', 'body', 'tags') && (has('bcc') || has('body_plain_text')))
    return readBriskine(toRecords(titles, rows));
  if (has('short_code', 'content')) return readChatwoot(toRecords(titles, rows));
  if (columns)
    return { status: 'found', from: 'csv', phrases: rows.map((row) => toFound(row, columns)), skipped: [] };
  return readUntitled(parsed.rows);
}

/** The one that parts the first line into the most titles that are known. */
function delimiterOf(text: string): string {
  const known = (delimiter: string) => readHeader(titlesOf(text, delimiter))?.size ?? 0;
  const parts = (delimiter: string) => titlesOf(text, delimiter).length;
  const [best = ','] = [...delimiters].sort((a, b) => known(b) - known(a) || parts(b) - parts(a));
  return best;
}

function titlesOf(text: string, delimiter: string): string[] {
  const [line = ''] = text.slice(0, 2_000).split(/[\r\n]/u);
  return line.split(delimiter).map((title) => title.trim().replace(/^"|"$/gu, '').toLowerCase());
}

function toRecords(titles: readonly string[], rows: readonly string[][]): Fields[] {
  return rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])));
}

function toFound(row: readonly string[], columns: ReadonlyMap<Column, number>): FoundPhrase {
  const cell = (column: Column) => row[columns.get(column) ?? -1] ?? '';
  return {
    name: cell('name'),
    folder: cell('folder'),
    texts: [{ lang: cell('language'), text: cell('text'), form: formOf(cell('text')) }],
    shortcut: cell('shortcut'),
    tags: textsIn(cell('tags').replaceAll(';', ',')),
  };
}

/** TextExpander's: abbreviation, text and label, without a line of titles. */
function readUntitled(rows: readonly string[][]): Found {
  if (rows.some((row) => row.length < 2 || row.length > 3))
    return {
      status: 'refused',
      reason:
        'It can’t be told which column of this file holds the texts. Please name them in the first line.',
    };
  const phrases = rows.map(([abbreviation = '', text = '', label = '']) => ({
    ...{ name: label, folder: '', shortcut: abbreviation, tags: [] },
    texts: [{ lang: '', text, form: 'plain' as const }],
    keys: [abbreviation],
    dialect: textExpander,
  }));
  return { status: 'found', from: 'textexpander', phrases, skipped: [] };
}

function formOf(text: string): FoundText['form'] {
  return MARKUP.test(text) ? 'html' : 'plain';
}
