import { emptyDraft, type PhraseDraft } from '../model/own-phrase';
import { deskState } from './desk-state';

/** Begins a phrase and shows it. What is known of it already comes in `start`. */
export function beginPhrase(start: Partial<PhraseDraft> = {}): void {
  const { lang, place } = deskState.getState();
  const folder = place.kind === 'folder' && !place.isBuiltIn ? place.folder : '';
  const id = `new-${crypto.randomUUID()}`;
  const draft = { ...emptyDraft(lang), folder, ...start };
  deskState.setState(({ drafts, place: before }) => ({
    drafts: { ...drafts, [id]: { draft, isJudged: false } },
    chosen: id,
    place: before.kind === 'deleted' ? { kind: 'all' } : before,
  }));
}

/** Changes what is being written about a phrase; the first change opens its draft. */
export function changeDraft(id: string, change: Partial<PhraseDraft>): void {
  const { drafts, own } = deskState.getState();
  const open = drafts[id];
  const start = open?.draft ?? own.find((phrase) => phrase.id === id);
  if (!start) return;
  const { name, folder, variants, shortcut, step, tone, channels, fits, why, avoid, tags, isShared } = start;
  const draft = { name, folder, variants, shortcut, step, tone, channels, fits, why, avoid, tags, isShared };
  deskState.setState({
    drafts: { ...drafts, [id]: { draft: { ...draft, ...change }, isJudged: open?.isJudged ?? false } },
  });
}

/** Throws away what was written about a phrase; it can be taken back. */
export function dropDraft(id: string): void {
  const { drafts } = deskState.getState();
  const dropped = drafts[id];
  if (!dropped) return;
  deskState.setState({
    drafts: withoutDraft(drafts, id),
    news: {
      words: 'Your changes were put away.',
      undo: async () =>
        deskState.setState((now) => ({ drafts: { ...now.drafts, [id]: dropped }, chosen: id })),
    },
  });
}

function withoutDraft<T>(drafts: Readonly<Record<string, T>>, id: string): Record<string, T> {
  const { [id]: _, ...rest } = drafts;
  return rest;
}
