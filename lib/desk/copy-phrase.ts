import type { OwnPhrase } from '../model/own-phrase';
import { beginPhrase } from './edit-drafts';

/** Begins a phrase of one's own with all that another has, but for its shortcut, which is taken. */
export function copyPhrase(phrase: OwnPhrase, isBuiltIn: boolean): void {
  const { id: _, createdAt: __, updatedAt: ___, ...draft } = phrase;
  beginPhrase({
    ...draft,
    shortcut: null,
    ...(isBuiltIn ? { folder: '' } : { name: `${phrase.name} (copy)`.slice(0, 120) }),
  });
}
