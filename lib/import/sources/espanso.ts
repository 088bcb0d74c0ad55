import { createEspanso } from '../dialects/espanso';
import type { Found, FoundPhrase } from '../found';
import type { SkippedPhrase } from '../import-preview';
import { type Fields, isRecord } from '../is-record';
import { recordsIn } from '../records-in';
import { textIn } from '../text-in';
import { textsIn } from '../texts-in';

/** espanso's match files, or where the YAML breaks off. */
export async function readEspanso(text: string): Promise<Found> {
  const { parseDocument } = await import('yaml');
  const page = parseDocument(text, { logLevel: 'error' });
  const [error] = page.errors;
  if (error) {
    const line = error.linePos?.[0].line;
    return refuse(`The file is broken YAML${line === undefined ? '' : `, at line ${line}`}.`);
  }
  const file = expand(page);
  if (!isRecord(file) || !Array.isArray(file.matches))
    return refuse('This YAML file has no list of matches.');
  const common = recordsIn(file.global_vars);
  const phrases: FoundPhrase[] = [];
  const skipped: SkippedPhrase[] = [];
  for (const match of recordsIn(file.matches)) {
    const found = toFound(match, common);
    if (textIn(match, 'image_path') === '') phrases.push(found);
    else skipped.push({ what: found.name || found.shortcut || 'A match', reason: 'it is a picture' });
  }
  return { status: 'found', from: 'espanso', phrases, skipped };
}

/** Names that stand for others too often are refused by the parser, which throws. */
function expand(page: { toJS: (options: { maxAliasCount: number }) => unknown }): unknown {
  try {
    return page.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

function toFound(match: Fields, common: readonly Fields[]): FoundPhrase {
  const triggers = [textIn(match, 'trigger'), ...textsIn(match.triggers)].filter(Boolean);
  const [shortcut = null, ...others] = triggers;
  const search = textsIn(match.search_terms);
  const notes = others.length === 0 ? [] : [`Other shortcuts are left out: ${others.join(', ')}.`];
  if (textIn(match, 'regex') !== '') notes.push('Its pattern is no shortcut here.');
  return {
    name: textIn(match, 'label'),
    folder: '',
    texts: [textOf(match)],
    shortcut,
    tags: search,
    keys: triggers,
    dialect: createEspanso([...common, ...recordsIn(match.vars)], match.form_fields),
    notes,
  };
}

function textOf(match: Fields): FoundPhrase['texts'][number] {
  const html = textIn(match, 'html');
  if (html !== '') return { lang: '', text: html, form: 'html' };
  const markdown = textIn(match, 'markdown');
  if (markdown !== '') return { lang: '', text: markdown, form: 'markdown' };
  return { lang: '', text: textIn(match, 'replace', 'form'), form: 'plain' };
}

function refuse(reason: string): Found {
  return { status: 'refused', reason };
}
