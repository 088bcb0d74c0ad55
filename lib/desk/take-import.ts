import type { OwnPhrase, PhraseDraft } from '../model/own-phrase';
import { forgetPhrases, putPhrases, readDeletedPhrases, removePhrases, takePhrases } from '../store/phrases';
import { deskState } from './desk-state';
import type { WeighedPhrase } from './weigh-import';

/** Longest path of a folder, as the library keeps it. */
const MAX_FOLDER = 200;

/**
 * Takes phrases of a file into the library, below a folder ('' for the top). Those with an id take the place of the phrase
 * that has it, which goes into its history. “Undo” takes all of it back.
 */
export async function takeImport(phrases: readonly WeighedPhrase[], folder: string): Promise<void> {
  const now = new Date();
  const at = now.toISOString();
  const before = new Map(deskState.getState().own.map((phrase) => [phrase.id, phrase]));
  const deleted = new Set((await readDeletedPhrases()).map(({ id }) => id));
  const named: OwnPhrase[] = [];
  const nameless: PhraseDraft[] = [];
  for (const { draft, id } of phrases) {
    const placed = { ...draft, folder: placeUnder(folder, draft.folder) };
    if (id === undefined) nameless.push(placed);
    else named.push({ ...placed, id, createdAt: before.get(id)?.createdAt ?? at, updatedAt: at });
  }
  const replaced = named.flatMap(({ id }) => before.get(id) ?? []);
  const added = await takePhrases(named, nameless, now);
  const fresh = [...named.map(({ id }) => id).filter((id) => !before.has(id)), ...added.map(({ id }) => id)];
  deskState.setState({
    news: {
      words: takenWords(fresh.length, replaced.length),
      undo: async () => {
        await forgetPhrases(fresh.filter((id) => !deleted.has(id)));
        await removePhrases(fresh.filter((id) => deleted.has(id)));
        await putPhrases(replaced);
      },
    },
  });
}

function placeUnder(top: string, folder: string): string {
  const parts = `${top}/${folder}`.split('/').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .join('/')
    .slice(0, MAX_FOLDER);
}

function takenWords(added: number, replaced: number): string {
  const words = [
    ...(added > 0 ? [added === 1 ? '1 phrase was added' : `${added} phrases were added`] : []),
    ...(replaced > 0 ? [replaced === 1 ? '1 was replaced' : `${replaced} were replaced`] : []),
  ];
  return `${words.join(', ')}.`;
}
