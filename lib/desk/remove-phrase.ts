import { findIncludes } from '../model/find-includes';
import { removePhrases, restorePhrases } from '../store/phrases';
import { deskState } from './desk-state';

/** Deletes a phrase so that it can come back, and says which others can't do without it. A new one is only put away. */
export async function removePhrase(id: string): Promise<void> {
  const { own, drafts, chosen } = deskState.getState();
  const phrase = own.find((one) => one.id === id);
  if (!phrase) return;
  const dropped = drafts[id];
  const { [id]: _, ...others } = drafts;
  await removePhrases([id]);
  const holders = own.filter(
    (one) =>
      one.id !== id &&
      one.variants.some(({ text }) => findIncludes(text).some((include) => include.id === id)),
  );
  deskState.setState({
    drafts: others,
    chosen: chosen === id ? null : chosen,
    news: {
      words: `“${phrase.name}” was deleted.${holderWords(holders.length)}`,
      undo: async () => {
        await restorePhrases([id]);
        deskState.setState((now) => ({
          chosen: id,
          drafts: dropped ? { ...now.drafts, [id]: dropped } : now.drafts,
        }));
      },
    },
  });
}

function holderWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' Another phrase has it inside and can’t be used without it.'
    : ` ${count} other phrases have it inside and can’t be used without it.`;
}
