import type { PaletteWish } from '../model/palette';
import type { Suggestion } from '../model/suggestion';
import { panelState } from '../panel/panel-state';
import { findByName } from '../phrases/find-by-name';
import { fillSuggestion } from '../suggest/fill-suggestion';
import { insertChosen } from './insert-chosen';
import { knownValues } from './known-values';
import { loadPhrases } from './load-phrases';
import { paletteState } from './palette-state';
import { showPalette } from './show-palette';
import { whenRead } from './when-read';

/** Does what the palette was called for unseen; what it can't do is shown. To search, the agent has it before them already. */
export async function fulfilWish(wish: PaletteWish, signal: AbortSignal): Promise<void> {
  if (wish.kind === 'search') return;
  await whenRead();
  if (signal.aborted) return;
  const wanted =
    wish.kind === 'suggestion'
      ? (panelState.getState().suggestions[wish.number - 1] ?? null)
      : await findNamed(wish.name);
  if (wanted) {
    await insertChosen(wanted, {});
    return;
  }
  // Nothing of that name: what was typed may be part of one.
  if (wish.kind === 'shortcut') paletteState.setState({ query: wish.name.replaceAll('-', ' ') });
  await showPalette();
}

async function findNamed(name: string): Promise<Suggestion | null> {
  const { lang, phrases } = await loadPhrases();
  const phrase = findByName(name, lang, phrases);
  return phrase && fillSuggestion(phrase, '', knownValues());
}
