import { createAnalyser } from '../analyse/create-analyser';
import { detectLanguage } from '../browser/detect-language';
import { type Conversation, conversationKey } from '../model/conversation';
import type { Suggestion } from '../model/suggestion';
import { suggest } from '../suggest/suggest';
import { applyJudgement } from './apply-judgement';
import { currentConversation } from './current-conversation';
import { markOf } from './mark-of';
import { type PanelState, panelState } from './panel-state';
import { phrasesAtHand } from './phrases-at-hand';
import { preferences } from './preferences';

const NOTHING = {
  suggestions: [],
  wholeReply: null,
  suggestedFor: null,
  waitingSuggestions: null,
  outcome: null,
  isStuck: false,
};

/**
 * The pure stages, composed: whenever the conversation changes it is analysed, and words are suggested for it. The
 * composer counts by who sees it, not by its draft, so that typing changes nothing here.
 */
export function keepSuggestions(signal: AbortSignal): void {
  let run = 0;
  const analyser = createAnalyser();
  const refresh = async () => {
    run += 1;
    const mine = run;
    const state = panelState.getState();
    const conversation = currentConversation(state);
    if (!conversation) {
      panelState.setState({ analysis: null, ...NOTHING });
      return;
    }
    try {
      const language = await languageOf(conversation);
      if (mine !== run || signal.aborted) return;
      const guess = language;
      const found = await analyser.inSlices(conversation, { guess, now: new Date() }, signal);
      if (mine !== run) return;
      const analysis = applyJudgement(found, state.judgement);
      panelState.setState({ analysis, isStuck: false });
      const suggestions = await suggest({
        conversation,
        analysis,
        phrases: (await phrasesAtHand(analysis.language.code, state.own)).phrases,
        composer: state.composer,
        settings: preferences(state),
        told: state.told[conversationKey(conversation)] ?? [],
      });
      if (mine === run && !signal.aborted) offer(conversation, suggestions);
    } catch (error) {
      // Notes, steps and breaks go on whatever the analysis stumbles over.
      console.error(error);
      if (mine === run) panelState.setState({ analysis: null, ...NOTHING, isStuck: true });
    }
  };

  let shown: string | null = null;
  const offer = (conversation: Conversation, list: Suggestion[]) => {
    const { suggestions, suggestionsHeld } = panelState.getState();
    const key = conversationKey(conversation);
    const suggestedFor = markOf(conversation);
    if (key === shown && sameIds(suggestions, list)) {
      panelState.setState({ suggestedFor, waitingSuggestions: null });
      return;
    }
    if (key === shown && suggestionsHeld && suggestions.length > 0) {
      panelState.setState({ waitingSuggestions: { list, madeFor: suggestedFor } });
      return;
    }
    shown = key;
    panelState.setState({
      suggestions: list,
      wholeReply: null,
      suggestedFor,
      waitingSuggestions: null,
      outcome: null,
    });
  };

  const stop = panelState.subscribe((now, before) => {
    if (matters(now, before)) void refresh();
  });
  signal.addEventListener('abort', stop);
  void refresh();
}

/** What the browser makes of the customer's words; an analysis falls back to its own idea. */
function languageOf({ messages }: Conversation): Promise<string | null> {
  const words = messages
    .filter(({ role }) => role === 'customer')
    .slice(-5)
    .map(({ text }) => text.slice(0, 500));
  return words.length === 0 ? Promise.resolve(null) : detectLanguage(words.join('\n'));
}

/** Not the counts and what was told: they change with each insertion, and the cards have to stay where they are then. */
function matters(now: PanelState, before: PanelState): boolean {
  return (
    now.conversation !== before.conversation ||
    now.call?.id !== before.call?.id ||
    now.given !== before.given ||
    now.people !== before.people ||
    now.judgement !== before.judgement ||
    now.own !== before.own ||
    now.settings.tone !== before.settings.tone ||
    now.composer?.mode !== before.composer?.mode
  );
}

function sameIds(a: readonly Suggestion[], b: readonly Suggestion[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, missing }, i) => id === b[i]?.id && missing.length === b[i]?.missing.length)
  );
}
