import type { OwnPhrase } from '../model/own-phrase';
import { putPhrases } from '../store/phrases';
import { deskState } from './desk-state';

/**
 * Gives a phrase the state that it had before an edit. What it is now goes into its history, and what was being written
 * comes back with “Undo”.
 */
export async function bringBack(before: OwnPhrase): Promise<void> {
  const { id } = before;
  const { own, drafts } = deskState.getState();
  const current = own.find((phrase) => phrase.id === id);
  const { [id]: open, ...others } = drafts;
  await put(before);
  deskState.setState({
    drafts: others,
    news: {
      words: `“${before.name}” is as it was.`,
      undo: current
        ? async () => {
            await put(current);
            if (open) deskState.setState((now) => ({ drafts: { ...now.drafts, [id]: open } }));
          }
        : null,
    },
  });
}

async function put(phrase: OwnPhrase): Promise<void> {
  const now = new Date();
  await putPhrases([{ ...phrase, updatedAt: now.toISOString() }], now);
}
