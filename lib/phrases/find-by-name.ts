import type { Phrase } from '@/lib/model/phrase';
import { shortcuts } from './shortcuts';

/** The phrase that a shortcut names in a language (ISO 639-1): by its short name, or by the phrase's whole id. */
export function findByName(name: string, lang: string, phrases: readonly Phrase[]): Phrase | null {
  const short = name.toLowerCase();
  const id = shortcuts[lang]?.[short] ?? short;
  return phrases.find((phrase) => phrase.id === id) ?? null;
}

/** The short name of a phrase in a language, or null when it has none. */
export function nameOf(id: string, lang: string): string | null {
  return Object.entries(shortcuts[lang] ?? {}).find(([, named]) => named === id)?.[0] ?? null;
}
