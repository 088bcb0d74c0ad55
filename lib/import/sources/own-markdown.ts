import { emptyDraft, type PhraseDraft } from '@/lib/model/own-phrase';
import type { Found, FoundPhrase } from '../found';
import { isRecord } from '../is-record';
import { parseJson } from '../parse-json';

const FIRST = /^<!-- evenkeel-phrases \d+ -->\r?(?:\n|$)/u;
const END = '<!-- /evenkeel-text -->';
const FIELDS = /^<!-- evenkeel (\{.*\}) -->$/u;
const TEXT = /^<!-- evenkeel-text ([a-z]{2}) (plain|markdown) -->$/u;

/** Whether a file begins as our own Markdown does. */
export function isOwnMarkdown(text: string): boolean {
  return FIRST.test(text);
}

/** Our own Markdown: headings name folder and phrase, comments hold the rest and enclose the texts. */
export function readOwnMarkdown(text: string): Found {
  const isRewritten = /^[^\n]*\r\n/u.test(text);
  const lines = text.split('\n').map((line) => (isRewritten ? line.replace(/\r$/u, '') : line));
  const read: Section[] = [];
  let folder = '';
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, level, title = ''] = /^(##?) (.*)$/u.exec(line) ?? [];
    const [, fields] = FIELDS.exec(line) ?? [];
    const [, lang = '', format] = TEXT.exec(line) ?? [];
    const section = read.at(-1);
    if (level === '#') folder = title;
    else if (level === '##') read.push({ name: title, folder, fields: '', variants: [] });
    else if (fields !== undefined && section) section.fields = fields;
    else if (format !== undefined) {
      const end = lines.indexOf(END, at);
      if (end < 0 || !section)
        return {
          status: 'refused',
          reason: `A text in this file has no ${section ? 'end' : 'heading'}, at line ${at + 1}.`,
        };
      section.variants.push({ lang, text: unguard(lines.slice(at + 1, end)), format });
      at = end;
    }
  }
  return { status: 'found', from: 'evenkeel', phrases: read.map(toFound), skipped: [] };
}

interface Section {
  name: string;
  folder: string;
  /** As JSON. */
  fields: string;
  variants: { lang: string; text: string; format: string }[];
}

function unguard(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^\\(?=\\*<!-- \/evenkeel-text)/u, '')).join('\n');
}

function toFound({ name, folder, fields, variants }: Section): FoundPhrase {
  const parsed = parseJson(fields);
  const said = parsed.status === 'parsed' && isRecord(parsed.value) ? parsed.value : {};
  // Checked as a whole afterwards: what a comment says may be anything.
  const draft: PhraseDraft = Object.assign(emptyDraft('en'), { ...said, name, folder, variants });
  return { name, folder, shortcut: null, tags: [], texts: [], exact: { draft } };
}
