import type { Found } from './found';
import { type Fields, isRecord } from './is-record';
import { parseJson } from './parse-json';
import { recordsIn } from './records-in';
import { readBriskine } from './sources/briskine';
import { readChatwoot } from './sources/chatwoot';
import { readCsv } from './sources/csv';
import { readEspanso } from './sources/espanso';
import { readMarkdownFile } from './sources/markdown';
import { readOwnJson } from './sources/own-json';
import { isOwnMarkdown, readOwnMarkdown } from './sources/own-markdown';
import { readTextBlaze } from './sources/text-blaze';
import { readTextExpander } from './sources/text-expander';
import { readZendesk } from './sources/zendesk';

const UNKNOWN =
  'This file is none that can be read here: exports of Evenkeel, Briskine, Text Blaze, TextExpander, espanso, Chatwoot and Zendesk, CSV and Markdown can.';

/** The phrases in a file, by what is in it; its name decides only where that leaves a doubt. */
export async function findPhrases(name: string, text: string): Promise<Found> {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text.trimStart();
  if (start === '') return refuse('The file is empty.');
  if (start.startsWith('<') && /<plist\b/u.test(start.slice(0, 2_000))) return readTextExpander(start);
  if (isOwnMarkdown(start)) return readOwnMarkdown(start);
  if (/^[[{]/u.test(start)) {
    const parsed = parseJson(text);
    if (parsed.status === 'parsed') return readShape(parsed.value);
    if (ending === 'json' || /^[[{]\s*["[{]/u.test(start)) return refuse(parsed.reason);
  }
  const isMarkdown = ending === 'md' || ending === 'markdown';
  if (ending === 'yml' || ending === 'yaml') return readEspanso(text);
  if (!isMarkdown && /^matches:\s*$/mu.test(text)) return readEspanso(text);
  const table = isMarkdown ? null : await readCsv(text, ending === 'csv' || ending === 'tsv');
  if (table) return table;
  return isMarkdown || /^#{1,6} \S/mu.test(text) ? readMarkdownFile(text) : refuse(UNKNOWN);
}

function readShape(value: unknown): Found {
  if (isRecord(value) && value.format === 'evenkeel-pack') return readOwnJson(value);
  if (isRecord(value) && Array.isArray(value.folders)) return readTextBlaze(value);
  if (isRecord(value) && Array.isArray(value.snippets)) return readTextBlaze({ folders: [value] });
  if (isRecord(value) && Array.isArray(value.macros)) return readZendesk(recordsIn(value.macros));
  return readList(recordsIn(isRecord(value) ? (value.payload ?? value.templates) : value));
}

/** Lists are told apart by what all of their records have. */
function readList(records: readonly Fields[]): Found {
  const all = (...fields: string[]) =>
    records.length > 0 && records.every((record) => fields.every((field) => Object.hasOwn(record, field)));
  if (all('short_code', 'content')) return readChatwoot(records);
  if (all('title', 'actions')) return readZendesk(records);
  if (all('title', 'body') || all('shortcut', 'body')) return readBriskine(records);
  return refuse(UNKNOWN);
}

function refuse(reason: string): Found {
  return { status: 'refused', reason };
}
