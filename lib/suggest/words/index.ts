import { en } from './en';
import type { Words } from './vocabulary';

const languages: Readonly<Record<string, Words>> = { en };

/** The words to listen for in a language (ISO 639-1); nothing is recognised in a language without a list. */
export function wordsOf(language: string | null): Words {
  return languages[language ?? 'en'] ?? { topics: {}, cues: {} };
}
