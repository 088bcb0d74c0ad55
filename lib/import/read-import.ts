import { MAX_PACK_PHRASES } from '@/lib/model/team-pack';
import { findPhrases } from './find-phrases';
import type { FoundPhrase } from './found';
import type { ImportedPhrase, ImportPreview, SkippedPhrase } from './import-preview';
import { toImported } from './to-imported';

/** In UTF-16 units: about twenty megabytes. */
const MOST = 20 * 1024 * 1024;

/**
 * Reads a file of phrases, of whichever program, as a preview: what would be added, what can't be. `lang` (ISO 639-1) is the
 * language of what the file gives none for. Throws on no file.
 */
export async function readImport(file: { name: string; text: string }, lang: string): Promise<ImportPreview> {
  if (file.text.length > MOST) return { status: 'refused', reason: 'The file is larger than 20 MB.' };
  const found = await findPhrases(file.name, file.text.replace(/^\uFEFF/u, ''));
  if (found.status === 'refused') return found;
  if (found.phrases.length > MAX_PACK_PHRASES)
    return { status: 'refused', reason: 'The file has more than 10,000 phrases.' };
  const skipped = [...found.skipped];
  const phrases: ImportedPhrase[] = [];
  const seen = new Set<string>();
  const find = finder(found.phrases);
  for (const phrase of found.phrases) {
    const converted = await toImported(phrase, lang, find);
    if (converted.status === 'skipped') skipped.push(skip(converted.what, converted.reason));
    else if (isRepeated(converted.phrase, phrase.exact !== undefined, seen))
      skipped.push(skip(converted.phrase.draft.name, 'already in this file'));
    else phrases.push(converted.phrase);
  }
  if (phrases.length + skipped.length === 0)
    return { status: 'refused', reason: 'There are no phrases in this file.' };
  return { status: 'read', from: found.from, phrases, skipped };
}

/** The first of two that go by one name is the one that is meant. */
function finder(phrases: readonly FoundPhrase[]): (key: string) => FoundPhrase | null {
  const byKey = new Map<string, FoundPhrase>();
  for (const phrase of phrases)
    for (const key of phrase.keys ?? []) if (!byKey.has(key)) byKey.set(key, phrase);
  return (key) => byKey.get(key) ?? null;
}

/** In a file of our own two phrases may say the same in two places. */
function isRepeated({ draft, id }: ImportedPhrase, isExact: boolean, seen: Set<string>): boolean {
  const texts = draft.variants.map(({ lang, text }) => [lang, text]);
  const key = JSON.stringify(id ?? (isExact ? [draft.name, draft.folder, texts] : texts));
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function skip(what: string, reason: string): SkippedPhrase {
  return { what, reason };
}
