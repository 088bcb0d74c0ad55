import { panelState } from '../panel/panel-state';
import { type PhrasesAtHand, phrasesAtHand } from '../panel/phrases-at-hand';

/** The phrases in the conversation's language, or in English where nothing is read or there are none. */
export function loadPhrases(): Promise<PhrasesAtHand> {
  const { analysis, own } = panelState.getState();
  return phrasesAtHand(analysis?.language.code ?? null, own);
}
