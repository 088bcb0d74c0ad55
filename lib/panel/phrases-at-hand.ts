import type { OwnPhrase } from '../model/own-phrase';
import type { PhraseAtHand } from '../model/phrase';
import { loadPack } from '../phrases';
import { toPhrases } from '../suggest/to-phrases';

/** English is what the panel falls back to, since its own words are English. */
const FALLBACK = 'en';

export interface PhrasesAtHand {
  /** ISO 639-1. */
  lang: string;
  phrases: readonly PhraseAtHand[];
}

/**
 * What there is to say in a language (ISO 639-1), the agent's own first: what one wrote oneself is meant to be used. In a
 * language without any phrase it is English.
 */
export async function phrasesAtHand(lang: string | null, own: readonly OwnPhrase[]): Promise<PhrasesAtHand> {
  if (lang !== null) {
    const phrases = await phrasesIn(lang, own);
    if (phrases.length > 0) return { lang, phrases };
  }
  return { lang: FALLBACK, phrases: await phrasesIn(FALLBACK, own) };
}

/** Where a team gives a built-in phrase other words under the same id, theirs are meant. */
async function phrasesIn(lang: string, own: readonly OwnPhrase[]): Promise<PhraseAtHand[]> {
  const ours = toPhrases(own, lang);
  const ids = new Set(ours.map(({ id }) => id));
  const builtIn = (await loadPack(lang))?.phrases ?? [];
  return [...ours, ...builtIn.filter(({ id }) => !ids.has(id))];
}
