import type { PhraseAtHand } from '@/lib/model/phrase';
import { shortcuts } from './shortcuts';

/**
 * The phrase that a shortcut names in a language (ISO 639-1): by the agent's own short name, by a built-in one, or by the
 * phrase's whole id. The agent's own comes first, so that nobody has to know which names are taken.
 */
export function findByName(
  name: string,
  lang: string,
  phrases: readonly PhraseAtHand[],
): PhraseAtHand | null {
  const short = name.toLowerCase();
  const own = phrases.find(({ shortcut }) => shortcut?.toLowerCase() === short);
  const id = shortcuts[lang]?.[short] ?? short;
  return own ?? phrases.find((phrase) => phrase.id === id) ?? null;
}

/** The short name of a phrase in a language, or null when it has none or another phrase has taken it. */
export function nameOf(id: string, lang: string, phrases: readonly PhraseAtHand[]): string | null {
  const own = phrases.find((phrase) => phrase.id === id)?.shortcut;
  const name = own ?? Object.entries(shortcuts[lang] ?? {}).find(([, named]) => named === id)?.[0] ?? null;
  return name !== null && findByName(name, lang, phrases)?.id === id ? name : null;
}
