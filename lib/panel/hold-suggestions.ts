import { panelState } from './panel-state';

/** While the agent reads or works in the cards, they stay as they are. */
export function holdSuggestions(): void {
  panelState.setState({ suggestionsHeld: true });
}

/** The agent looks away: what waited may come. */
export function releaseSuggestions(): void {
  panelState.setState({ suggestionsHeld: false });
  takeWaitingSuggestions();
}

export function takeWaitingSuggestions(): void {
  const { waitingSuggestions } = panelState.getState();
  if (waitingSuggestions)
    panelState.setState({
      suggestions: waitingSuggestions.list,
      suggestedFor: waitingSuggestions.madeFor,
      waitingSuggestions: null,
      outcome: null,
    });
}
