import type { Phrase } from '../model/phrase';
import { loadPack } from '../phrases';
import { shortcuts } from '../phrases/shortcuts';
import { deskState, type LibraryItem } from './desk-state';

/** Shows the built-in phrases in a language (ISO 639-1) of which there is a pack. */
export async function showBuiltIn(lang: string): Promise<void> {
  deskState.setState({ lang });
  const pack = await loadPack(lang);
  const names = new Map(Object.entries(shortcuts[lang] ?? {}).map(([name, id]) => [id, name]));
  // Meanwhile the agent may have chosen another language.
  if (deskState.getState().lang !== lang) return;
  deskState.setState({
    builtIn: (pack?.phrases ?? []).map((phrase) => toItem(phrase, lang, names.get(phrase.id) ?? null)),
  });
}

/** In the form of an own phrase, so that one list, one search and one copy will do. */
function toItem(phrase: Phrase, lang: string, shortcut: string | null): LibraryItem {
  const { id, step, tone, channels, fits, why, avoid, tags, text, format } = phrase;
  return {
    isBuiltIn: true,
    phrase: {
      ...{ id, step, tone, channels, fits, why, avoid, tags, shortcut },
      name: nameOf(id, step),
      folder: step,
      variants: [{ lang, text, format: format ?? 'plain' }],
      isShared: false,
      createdAt: '',
      updatedAt: '',
    },
  };
}

/** `acknowledge-two-charges` → “Two charges”: ids begin with their step, behind the language where it is not English. */
function nameOf(id: string, step: string): string {
  const words = id.slice(id.indexOf(step) + step.length + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
