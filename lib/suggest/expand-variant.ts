import { escapeMarkdown } from '@/lib/model/escape-markdown';
import { findIncludes } from '@/lib/model/find-includes';
import type { OwnPhrase, Variant } from '@/lib/model/own-phrase';
import { type Expanded, expandIncludes } from './expand-includes';

export type ExpandedVariant = Expanded & { format: Variant['format'] };

/**
 * A wording with what it includes in its place: the texts in its own language, else the first that there are. As soon as one
 * of them is Markdown the whole is, and the words of plain ones are kept as words. `id` is that of the phrase that it
 * belongs to, null for a new one.
 */
export function expandVariant(
  { text, lang, format }: Variant,
  own: readonly OwnPhrase[],
  id: string | null,
): ExpandedVariant {
  const find = (wanted: string) => variantIn(own, wanted, lang);
  const isRich = format === 'markdown' || reachesMarkdown(text, find, new Set(id === null ? [] : [id]));
  const write = (variant: Pick<Variant, 'text' | 'format'>) =>
    isRich && variant.format === 'plain' ? escapeMarkdown(variant.text) : variant.text;
  const source = (wanted: string) => {
    const variant = find(wanted);
    return variant ? write(variant) : null;
  };
  return {
    ...expandIncludes(write({ text, format }), source, id),
    format: isRich ? 'markdown' : 'plain',
  };
}

function variantIn(own: readonly OwnPhrase[], id: string, lang: string): Variant | undefined {
  const variants = own.find((phrase) => phrase.id === id)?.variants ?? [];
  return variants.find((variant) => variant.lang === lang) ?? variants[0];
}

function reachesMarkdown(
  text: string,
  find: (id: string) => Variant | undefined,
  seen: Set<string>,
): boolean {
  return findIncludes(text).some(({ id }) => {
    const variant = seen.has(id) ? undefined : find(id);
    seen.add(id);
    return (
      variant !== undefined && (variant.format === 'markdown' || reachesMarkdown(variant.text, find, seen))
    );
  });
}
