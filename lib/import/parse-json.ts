import { findJsonBreak } from './find-json-break';
import { lineAt } from './line-at';

export type ParsedJson = { status: 'parsed'; value: unknown } | { status: 'broken'; reason: string };

/** JSON, or in one sentence where it breaks off. */
export function parseJson(text: string): ParsedJson {
  try {
    return { status: 'parsed', value: JSON.parse(text) };
  } catch {
    const line = lineAt(text, findJsonBreak(text));
    return { status: 'broken', reason: `The file is broken JSON, at line ${line}.` };
  }
}
