import type { OwnPhrase, Variant } from '@/lib/model/own-phrase';
import type { PhraseAtHand } from '@/lib/model/phrase';
import { expandIncludes } from './expand-includes';

/**
 * Own phrases as phrases in one language (ISO 639-1), with what they include in its place. One that has no text in that
 * language is left out, and so is one whose includes lead nowhere: the library says so where it can be mended. A phrase
 * without a step is found by searching only.
 */
export function toPhrases(own: readonly OwnPhrase[], lang: string): PhraseAtHand[] {
  const byId = new Map(own.map((phrase) => [phrase.id, phrase]));
  const find = (id: string) => {
    const included = byId.get(id);
    return (included && (inLanguage(included, lang) ?? included.variants[0])?.text) ?? null;
  };
  return own.flatMap((phrase) => {
    const variant = inLanguage(phrase, lang);
    const expanded = variant && expandIncludes(variant.text, find, phrase.id);
    if (expanded?.status !== 'expanded') return [];
    const { id, tone, channels, fits, why, avoid, tags, step, name, shortcut } = phrase;
    const text = expanded.text;
    const format = variant?.format ?? 'plain';
    return [
      {
        ...{ id, tone, channels, fits, why, avoid, text, format, name, shortcut },
        step: step ?? 'respond',
        tags: [...tags, name, ...phrase.folder.split('/').filter(Boolean)],
        isSuggestable: step !== null,
      },
    ];
  });
}

function inLanguage({ variants }: OwnPhrase, lang: string): Variant | undefined {
  return variants.find((variant) => variant.lang === lang);
}
