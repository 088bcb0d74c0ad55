import type { Phrase } from '../model/phrase';
import { panelState } from '../panel/panel-state';
import { loadPack } from '../phrases';

export interface Phrases {
  /** ISO 639-1. */
  lang: string;
  phrases: readonly Phrase[];
}

/** The phrases in the conversation's language, or in English where it has none or there are none. */
export async function loadPhrases(): Promise<Phrases> {
  const lang = panelState.getState().analysis?.language.code ?? 'en';
  const pack = (await loadPack(lang)) ?? (await loadPack('en'));
  return { lang: pack?.lang ?? 'en', phrases: pack?.phrases ?? [] };
}
