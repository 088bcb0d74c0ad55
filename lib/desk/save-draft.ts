import type { PhraseDraft } from '../model/own-phrase';
import { addPhrases, putPhrases } from '../store/phrases';
import { deskState } from './desk-state';
import { judgeDraft, type Problems } from './judge-draft';

export type SaveAttempt =
  | { status: 'saved' | 'nothing' }
  | { status: 'refused'; problems: Problems }
  /** The device did not take it; the draft stays. */
  | { status: 'failed' };

/** Keeps what was written about a phrase, unless something is wrong with it. What was there before goes into its history. */
export async function saveDraft(id: string): Promise<SaveAttempt> {
  const open = deskState.getState().drafts[id];
  if (!open) return { status: 'nothing' };
  const before = deskState.getState().own.find((phrase) => phrase.id === id);
  const draft = tidy(open.draft);
  const { problems } = await judgeDraft(draft, before?.id ?? null, deskState.getState().own);
  if (Object.keys(problems).length > 0) {
    deskState.setState(({ drafts }) => ({ drafts: { ...drafts, [id]: { ...open, isJudged: true } } }));
    return { status: 'refused', problems };
  }
  try {
    const now = new Date();
    const kept = before
      ? { ...draft, id, createdAt: before.createdAt, updatedAt: now.toISOString() }
      : (await addPhrases([draft], now))[0];
    if (before && kept) await putPhrases([kept], now);
    deskState.setState((state) => {
      const { [id]: _, ...drafts } = state.drafts;
      return {
        drafts,
        chosen: state.chosen === id ? (kept?.id ?? null) : state.chosen,
        news: { words: `“${draft.name}” is saved.`, undo: null },
      };
    });
    return { status: 'saved' };
  } catch (error) {
    console.error(error);
    deskState.setState({ news: { words: 'It could not be saved. Your text is still here.', undo: null } });
    return { status: 'failed' };
  }
}

/** Without the blanks at the ends, and folders with one slash between their parts. */
function tidy(draft: PhraseDraft): PhraseDraft {
  const shortcut = draft.shortcut?.trim() ?? '';
  const parts = draft.folder.split('/').map((part) => part.trim());
  return {
    ...draft,
    name: draft.name.trim(),
    folder: parts.filter((part) => part !== '').join('/'),
    variants: draft.variants.map((variant) => ({ ...variant, text: variant.text.trim() })),
    shortcut: shortcut === '' ? null : shortcut,
    why: draft.why.trim(),
    avoid: draft.avoid.trim(),
    tags: [...new Set(draft.tags.map((tag) => tag.trim()))].filter((tag) => tag !== ''),
  };
}
