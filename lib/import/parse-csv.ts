import { lineAt } from './line-at';

export type ParsedCsv = { status: 'parsed'; rows: string[][] } | { status: 'broken'; reason: string };

/** The rows of a file with separated values, or where its quotes are broken. */
export async function parseCsv(text: string, delimiter: string): Promise<ParsedCsv> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  const error = errors.find(({ type }) => type === 'Quotes');
  if (!error) return { status: 'parsed', rows: data };
  const line = lineAt(text, error.index ?? text.length);
  return {
    status: 'broken',
    reason: `The file is broken CSV: a quotation mark is never closed, or stands alone, at line ${line}.`,
  };
}
