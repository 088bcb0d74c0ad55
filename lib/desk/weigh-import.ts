import type { ImportedPhrase } from '../import/import-preview';
import type { OwnPhrase, PhraseDraft } from '../model/own-phrase';

/** A phrase of a file beside what there is already. */
export interface WeighedPhrase extends ImportedPhrase {
  /** Its place in the file, which is all that tells it apart there. */
  at: number;
  /** `known`: it is here already, word for word. */
  fate: 'new' | 'replaces' | 'known';
}

/**
 * What each phrase of a file would do to the library. A shortcut that is taken, here or earlier in the file, is left out and
 * said.
 */
export function weighImport(phrases: readonly ImportedPhrase[], own: readonly OwnPhrase[]): WeighedPhrase[] {
  const byId = new Map(own.map((phrase) => [phrase.id, phrase]));
  const texts = new Set(own.map(textKey));
  const incoming = new Set(phrases.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const takers = new Map<string, string>();
  for (const phrase of own)
    if (!incoming.has(phrase.id)) for (const key of shortcutKeys(phrase)) takers.set(key, phrase.name);
  return phrases.map(({ draft, id, notes }, at): WeighedPhrase => {
    const before = id === undefined ? undefined : byId.get(id);
    const isKnown = before
      ? textKey(before) === textKey(draft) && isAlike(before, draft)
      : texts.has(textKey(draft));
    const fate = isKnown ? 'known' : before ? 'replaces' : 'new';
    const keys = shortcutKeys(draft);
    const taker = keys.map((key) => takers.get(key)).find((name) => name !== undefined);
    for (const key of keys) if (!takers.has(key)) takers.set(key, draft.name);
    const isTaken = taker !== undefined;
    return {
      at,
      fate,
      ...(id === undefined ? {} : { id }),
      draft: isTaken ? { ...draft, shortcut: null } : draft,
      notes: isTaken
        ? [...notes, `The shortcut “${draft.shortcut}” belongs to “${taker}”, so it comes without.`]
        : notes,
    };
  });
}

function textKey({ variants }: Pick<PhraseDraft, 'variants'>): string {
  return JSON.stringify(variants.map(({ lang, text }) => [lang, text.trim()]));
}

/** A shortcut may stand for one phrase in each language. */
function shortcutKeys({ shortcut, variants }: Pick<PhraseDraft, 'shortcut' | 'variants'>): string[] {
  return shortcut === null ? [] : variants.map(({ lang }) => `${lang}:${shortcut.toLowerCase()}`);
}

function isAlike(before: OwnPhrase, draft: PhraseDraft): boolean {
  return (Object.keys(draft) as (keyof PhraseDraft)[]).every(
    (field) => JSON.stringify(before[field]) === JSON.stringify(draft[field]),
  );
}
