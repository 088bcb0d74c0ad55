import type { OwnPhrase } from '@/lib/model/own-phrase';
import { sortPhrases } from './sort-phrases';

const END = '<!-- /evenkeel-text -->';

/** A document to read: folders and names are headings, texts stand as they are, and comments keep the rest for reading it back. */
export function writeMarkdown(phrases: readonly OwnPhrase[]): string {
  const lines = ['<!-- evenkeel-phrases 1 -->', ''];
  let folder = '';
  for (const phrase of sortPhrases(phrases)) {
    if (phrase.folder !== folder) lines.push(`# ${onOneLine(phrase.folder)}`, '');
    folder = phrase.folder;
    lines.push(`## ${onOneLine(phrase.name)}`, '', `<!-- evenkeel ${fieldsOf(phrase)} -->`, '');
    for (const { lang, format, text } of phrase.variants)
      lines.push(`<!-- evenkeel-text ${lang} ${format} -->`, guard(text), END, '');
  }
  return lines.join('\n');
}

/** What headings and texts don't say. A comment must not end within it. */
function fieldsOf({ shortcut, step, tone, channels, fits, why, avoid, tags, isShared }: OwnPhrase): string {
  const fields = { shortcut, step, tone, channels, fits, why, avoid, tags, isShared };
  return JSON.stringify(fields).replaceAll('>', '\\u003e');
}

/** A line of a text that looks like its end gets a backslash. */
function guard(text: string): string {
  return text.replace(/^(?=\\*<!-- \/evenkeel-text)/gmu, '\\');
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
