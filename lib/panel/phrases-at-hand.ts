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
  const pack = lang === null ? null : await loadPack(lang);
  const ours = lang === null ? [] : toPhrases(own, lang);
  if (lang !== null && (pack || ours.length > 0))
    return { lang, phrases: [...ours, ...(pack?.phrases ?? [])] };
  const fallback = await loadPack(FALLBACK);
  return { lang: FALLBACK, phrases: [...toPhrases(own, FALLBACK), ...(fallback?.phrases ?? [])] };
}
