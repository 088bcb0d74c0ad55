/**
 * The phrase packs that come with Evenkeel. In: a language. Out: its pack, loaded when first asked for.
 * Packs are data: they know nothing of conversations.
 */
import type { PhrasePack } from '@/lib/model/phrase';

interface PackEntry {
  /** ISO 639-1. */
  lang: string;
  load: () => Promise<PhrasePack>;
}

export const packs: readonly PackEntry[] = [
  { lang: 'en', load: () => import('./en/pack').then((module) => module.pack) },
  { lang: 'de', load: () => import('./de/pack').then((module) => module.pack) },
  { lang: 'es', load: () => import('./es/pack').then((module) => module.pack) },
  { lang: 'fr', load: () => import('./fr/pack').then((module) => module.pack) },
  { lang: 'pt', load: () => import('./pt/pack').then((module) => module.pack) },
];

/** The pack in a language (ISO 639-1), or null when there is none: words in another language would not help. */
export async function loadPack(lang: string): Promise<PhrasePack | null> {
  return (await packs.find((pack) => pack.lang === lang)?.load()) ?? null;
}
