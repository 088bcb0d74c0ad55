import { liveQuery } from 'dexie';
import type { OwnPhrase, PhraseDraft } from '../model/own-phrase';
import type { KeptPhrase, PhraseEdit } from '../model/record';
import { database } from './database';

/** How many earlier states of a phrase are kept. */
const EDITS = 20;

/** Every phrase that isn't deleted, by name. */
export async function readPhrases(): Promise<OwnPhrase[]> {
  const kept = await database.phrases.toArray();
  return kept
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ phrase }) => phrase)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** All of them, deleted ones too. */
export function readKeptPhrases(): Promise<KeptPhrase[]> {
  return database.phrases.toArray();
}

/** The agent's own phrases and those of their team. Where a team's has been made one's own, that is the one. */
export async function readPhrasesAtHand(): Promise<OwnPhrase[]> {
  const own = await readPhrases();
  const ids = new Set(own.map(({ id }) => id));
  const packs = await database.teamPacks.toArray();
  const theirs = packs.flatMap(({ pack }) => pack.phrases).filter(({ id }) => !ids.has(id));
  return [...own, ...new Map(theirs.map((phrase) => [phrase.id, phrase])).values()];
}

/** The deleted ones, the last deleted first. */
export async function readDeletedPhrases(): Promise<KeptPhrase[]> {
  const kept = await database.phrases.where('deletedAt').above('').sortBy('deletedAt');
  return kept.reverse();
}

/** How a phrase was before its last edits, the last edit first. */
export async function readPhraseEdits(id: string): Promise<PhraseEdit[]> {
  const edits = await database.phraseEdits.where('id').equals(id).sortBy('at');
  return edits.reverse();
}

/** Adds phrases, all or none, and returns them as kept, in the same order. */
export async function addPhrases(drafts: readonly PhraseDraft[], now = new Date()): Promise<OwnPhrase[]> {
  const at = now.toISOString();
  const phrases = drafts.map((draft) => ({ ...draft, id: newId(), createdAt: at, updatedAt: at }));
  await database.transaction('rw', database.phrases, () =>
    database.phrases.bulkAdd(phrases.map((phrase) => ({ id: phrase.id, phrase, deletedAt: null }))),
  );
  return phrases;
}

/**
 * Keeps phrases under the ids that they have: an edit, or what another device or file says of them. What was there before
 * goes into the history of the phrase.
 */
export function putPhrases(phrases: readonly OwnPhrase[], now = new Date()): Promise<void> {
  return database.transaction('rw', database.phrases, database.phraseEdits, async () => {
    for (const phrase of phrases) {
      const before = await database.phrases.get(phrase.id);
      if (before) await remember(before.phrase, now);
      await database.phrases.put({ id: phrase.id, phrase, deletedAt: null });
    }
  });
}

/** Keeps some under their ids and adds others, all or none, and returns those that were added. */
export function takePhrases(
  put: readonly OwnPhrase[],
  add: readonly PhraseDraft[],
  now = new Date(),
): Promise<OwnPhrase[]> {
  return database.transaction('rw', database.phrases, database.phraseEdits, async () => {
    await putPhrases(put, now);
    return addPhrases(add, now);
  });
}

/** Deletes phrases so that they can come back. */
export async function removePhrases(ids: readonly string[], now = new Date()): Promise<void> {
  await database.phrases.where('id').anyOf(ids).modify({ deletedAt: now.toISOString() });
}

export async function restorePhrases(ids: readonly string[]): Promise<void> {
  await database.phrases.where('id').anyOf(ids).modify({ deletedAt: null });
}

/** Deletes phrases with their history. They can't come back. */
export function forgetPhrases(ids: readonly string[]): Promise<void> {
  return database.transaction('rw', database.phrases, database.phraseEdits, async () => {
    await database.phrases.bulkDelete([...ids]);
    await database.phraseEdits.where('id').anyOf(ids).delete();
  });
}

/** Calls back with the phrases at once and whenever they change, until `signal` aborts. */
export function watchPhrases(onPhrases: (phrases: OwnPhrase[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(readPhrases).subscribe({ next: onPhrases });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/** The same with what is at hand altogether. */
export function watchPhrasesAtHand(onPhrases: (phrases: OwnPhrase[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(readPhrasesAtHand).subscribe({ next: onPhrases });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/** Two edits in one millisecond must not share a key, or the earlier state would be lost. */
async function remember(before: OwnPhrase, now: Date): Promise<void> {
  const edits = await database.phraseEdits.where('id').equals(before.id).sortBy('at');
  const last = edits.at(-1);
  const at = new Date(Math.max(now.getTime(), last ? Date.parse(last.at) + 1 : 0)).toISOString();
  await database.phraseEdits.add({ id: before.id, at, before });
  const old = edits.slice(0, Math.max(0, edits.length + 1 - EDITS));
  await database.phraseEdits.bulkDelete(old.map((edit): [string, string] => [edit.id, edit.at]));
}

function newId(): string {
  return `own-${crypto.randomUUID().slice(0, 13)}`;
}
