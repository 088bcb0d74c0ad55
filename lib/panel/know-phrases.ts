import { watchPhraseUses } from '../store/phrase-uses';
import { watchPhrasesAtHand } from '../store/phrases';
import { askKeeper } from './ask-keeper';
import { panelState } from './panel-state';

/** Keeps `own` and `uses` with what is on the device, until `signal` aborts. */
export function knowPhrases(signal: AbortSignal): void {
  watchPhrasesAtHand((own) => panelState.setState({ own }), signal);
  watchPhraseUses((uses) => panelState.setState({ uses }), signal);
}

/** The same once, where nothing can be watched: in the palette, which is gone after one phrase. */
export async function learnPhrases(): Promise<void> {
  const [own, uses] = await Promise.all([askKeeper('phrases/read', null), askKeeper('uses/read', null)]);
  panelState.setState({ own, uses });
}
