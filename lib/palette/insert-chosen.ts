import type { Suggestion } from '../model/suggestion';
import { insertSuggestion } from '../panel/insert-suggestion';
import { insertText } from '../panel/insert-text';
import { panelState } from '../panel/panel-state';
import { leavePalette } from './leave-palette';
import { paletteState } from './palette-state';
import { showPalette } from './show-palette';

/**
 * Puts a phrase where the caret was, and goes. Where something is missing, has to be asked or went wrong, the palette stays
 * and says so: `filling` holds what has blanks, `placing` what could go to several boxes, and the panel's `outcome` what
 * became of it.
 */
export async function insertChosen(
  suggestion: Suggestion,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  paletteState.setState({ isUnsafe: false });
  panelState.setState({ outcome: null });
  const { composer, choices } = panelState.getState();
  if (!composer && choices.length > 0 && isComplete(suggestion, answers)) {
    paletteState.setState({ placing: { suggestion, answers } });
    await showPalette();
    return;
  }
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

/** What has blanks is filled in before it is asked where it goes. */
function isComplete({ missing }: Suggestion, answers: Readonly<Record<string, string>>): boolean {
  return missing.every((name) => answers[name]?.trim());
}

async function leaveWhenDone(): Promise<void> {
  const { outcome } = panelState.getState();
  if (outcome?.status === 'tried' && outcome.insertion.status !== 'failed') await leavePalette();
  else await showPalette();
}
