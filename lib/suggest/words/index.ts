import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as pt from './pt';
import type { CueWords, SubjectWords, TopicWords, Words } from './vocabulary';

const languages: Readonly<Record<string, { topics: TopicWords; cues: CueWords; subjects?: SubjectWords }>> = {
  de,
  en,
  es,
  fr,
  pt,
};
const compiled = new Map<string, Words>();

/** The words to listen for in a language (ISO 639-1), compiled when first asked for; none where there is no list. */
export function wordsOf(language: string | null): Words {
  const code = language ?? 'en';
  const known = compiled.get(code);
  if (known) return known;
  const lists = languages[code];
  const words: Words = { topics: compileAll(lists?.topics ?? {}), cues: compileAll(lists?.cues ?? {}) };
  if (lists?.subjects) words.subjects = compileAll(lists.subjects);
  if (lists) compiled.set(code, words);
  return words;
}

function compileAll<K extends string>(
  lists: Readonly<Partial<Record<K, readonly string[]>>>,
): Partial<Record<K, RegExp>> {
  const compiled: Partial<Record<K, RegExp>> = {};
  for (const name in lists) {
    const alternatives = lists[name];
    if (alternatives) compiled[name] = wholeWords(alternatives);
  }
  return compiled;
}

/** Whole words in any script: `\b` knows only the letters of English. */
function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
