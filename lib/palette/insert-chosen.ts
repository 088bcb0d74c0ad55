import type { Suggestion } from '../model/suggestion';
import { insertSuggestion } from '../panel/insert-suggestion';
import { insertText } from '../panel/insert-text';
import { panelState } from '../panel/panel-state';
import { leavePalette } from './leave-palette';
import { paletteState } from './palette-state';
import { showPalette } from './show-palette';

/**
 * Puts a phrase where the caret was, and goes. Where something is missing, has to be asked or went wrong, the palette stays
 * and says so: `filling` holds what has blanks, and the panel's `outcome` what became of it.
 */
export async function insertChosen(
  suggestion: Suggestion,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  paletteState.setState({ isUnsafe: false });
  panelState.setState({ outcome: null });
  const attempt = await insertSuggestion(suggestion, answers);
  if (attempt.status === 'unfilled') paletteState.setState({ filling: suggestion });
  if (attempt.status === 'unsafe') paletteState.setState({ isUnsafe: true });
  await leaveWhenDone();
}

/** Inserts what was asked about, since the agent says so. */
export async function insertAnyway(): Promise<void> {
  const { outcome } = panelState.getState();
  if (outcome?.status !== 'asking') return;
  await insertText(outcome.suggestionId, outcome.words, true);
  await leaveWhenDone();
}

async function leaveWhenDone(): Promise<void> {
  const { outcome } = panelState.getState();
  if (outcome?.status === 'tried' && outcome.insertion.status !== 'failed') await leavePalette();
  else await showPalette();
}
