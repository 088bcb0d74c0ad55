import { createScriptGauge, type Scripted } from '../suggest/measure-script';
import { panelState } from './panel-state';
import { phrasesAtHand } from './phrases-at-hand';

/** Shorter drafts say nothing about how somebody writes. */
const ENOUGH_WORDS = 20;

/** Keeps `scripted` with the draft, until `signal` aborts. The gauge is made with the first draft that is long enough. */
export function gaugeScript(signal: AbortSignal): void {
  let made: { lang: string | null; own: unknown; gauge: Promise<(draft: string) => Scripted> } | null = null;
  const gaugeNow = () => {
    const { analysis, own } = panelState.getState();
    const lang = analysis?.language.code ?? null;
    if (made?.lang !== lang || made.own !== own) {
      const gauge = phrasesAtHand(lang, own).then(({ phrases }) =>
        createScriptGauge(phrases.map(({ text }) => text)),
      );
      made = { lang, own, gauge };
    }
    return made.gauge;
  };

  const stop = panelState.subscribe(({ composer }, before) => {
    const draft = composer?.draft ?? '';
    if (draft === (before.composer?.draft ?? '')) return;
    if (draft.split(/\s+/u, ENOUGH_WORDS + 1).length <= ENOUGH_WORDS) {
      if (panelState.getState().scripted !== null) panelState.setState({ scripted: null });
      return;
    }
    void gaugeNow().then((gauge) => {
      // The agent types on while the phrases load.
      if (signal.aborted || panelState.getState().composer?.draft !== draft) return;
      const { words, share } = gauge(draft);
      panelState.setState({ scripted: words < ENOUGH_WORDS ? null : share });
    });
  });
  signal.addEventListener('abort', stop);
}
