import { followTab } from './follow-tab';
import { keepSuggestions } from './keep-suggestions';
import { resumeCall } from './run-call';

/** Sets the panel going: it follows the tab, keeps its suggestions, and comes back to a running call. */
export function startPanel(signal: AbortSignal): void {
  followTab(signal);
  keepSuggestions(signal);
  void resumeCall();
}
