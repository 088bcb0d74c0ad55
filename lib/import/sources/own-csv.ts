import { emptyDraft, type PhraseDraft } from '@/lib/model/own-phrase';
import type { Found, FoundPhrase } from '../found';

const telling = ['id', 'language', 'format', 'text', 'step', 'shared'];

/** Whether a table's titles are those of our own export. */
export function isOwnHeader(header: readonly string[]): boolean {
  return telling.every((title) => header.includes(title));
}

/** Our own table: a row a language, rows of one phrase share their id. What isn't valid is left for the draft's check. */
export function readOwnCsv(header: readonly string[], rows: readonly string[][]): Found {
  const phrases = new Map<string, FoundPhrase>();
  for (const [at, row] of rows.entries()) {
    const cell = (title: string) => unguard(row[header.indexOf(title)] ?? '');
    const id = cell('id') || `row ${at}`;
    const phrase = phrases.get(id) ?? toFound(cell);
    phrases.set(id, phrase);
    const format = cell('format') === 'markdown' ? 'markdown' : 'plain';
    phrase.exact?.draft.variants.push({ lang: cell('language'), text: cell('text'), format });
  }
  return { status: 'found', from: 'evenkeel', phrases: [...phrases.values()], skipped: [] };
}

function toFound(cell: (title: string) => string): FoundPhrase {
  const list = (title: string) => splitList(cell(title));
  // Checked as a whole afterwards: what a cell says may be anything.
  const said: { [field in keyof PhraseDraft]: unknown } = {
    name: cell('name'),
    folder: cell('folder'),
    variants: [],
    shortcut: cell('shortcut') || null,
    step: cell('step') || null,
    tone: cell('tone') || 'warm',
    channels: list('channels'),
    fits: { categories: list('categories'), emotions: list('emotions'), risks: list('risks') },
    why: cell('why'),
    avoid: cell('avoid'),
    tags: list('tags'),
    isShared: cell('shared') === 'yes',
  };
  const draft = Object.assign(emptyDraft('en'), said);
  return {
    name: draft.name,
    folder: draft.folder,
    texts: [],
    shortcut: draft.shortcut,
    tags: draft.tags,
    exact: { draft },
  };
}

/** A cell that a spreadsheet would compute was given an apostrophe. */
function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

/** Semicolons part a list; one that belongs to a word has a backslash before it. */
function splitList(cell: string): string[] {
  return [...cell.matchAll(/((?:[^;\\]|\\[\s\S])+)(?:;|$)/gu)]
    .map(([, item = '']) => item.replace(/^ /u, '').replace(/\\([\s\S])/gu, '$1'))
    .filter((item) => item !== '');
}
