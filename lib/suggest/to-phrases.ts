import type { OwnPhrase } from '@/lib/model/own-phrase';
import type { PhraseAtHand } from '@/lib/model/phrase';
import { expandVariant } from './expand-variant';

/**
 * Own phrases as phrases in one language (ISO 639-1), with what they include in its place. One that has no text in that
 * language is left out, and so is one whose includes lead nowhere: the library says so where it can be mended. A phrase
 * without a step is found by searching only.
 */
export function toPhrases(own: readonly OwnPhrase[], lang: string): PhraseAtHand[] {
  return own.flatMap((phrase) => {
    const variant = phrase.variants.find((one) => one.lang === lang);
    const expanded = variant && expandVariant(variant, own, phrase.id);
    if (expanded?.status !== 'expanded') return [];
    const { id, tone, channels, fits, why, avoid, tags, step, name, shortcut, folder } = phrase;
    const { text, format } = expanded;
    return [
      {
        ...{ id, tone, channels, fits, why, avoid, text, format, name, shortcut },
        step: step ?? 'respond',
        tags: [...tags, name, ...folder.split('/').filter(Boolean)],
        isSuggestable: step !== null,
      },
    ];
  });
}
