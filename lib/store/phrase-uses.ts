import { liveQuery } from 'dexie';
import type { PhraseUse } from '../model/record';
import { database } from './database';

export function readPhraseUses(): Promise<PhraseUse[]> {
  return database.phraseUses.toArray();
}

/** A phrase, by its id, was inserted. The count never leaves the device. */
export function countUse(id: string, now = new Date()): Promise<void> {
  return change(id, (use) => {
    use.count += 1;
    use.lastUsedAt = now.toISOString();
  });
}

export function starPhrase(id: string, isStarred: boolean): Promise<void> {
  return change(id, (use) => {
    use.isStarred = isStarred;
  });
}

/** Calls back with all of them at once and whenever they change, until `signal` aborts. */
export function watchPhraseUses(onUses: (uses: PhraseUse[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(readPhraseUses).subscribe({ next: onUses });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

function change(id: string, edit: (use: PhraseUse) => void): Promise<void> {
  return database.transaction('rw', database.phraseUses, async () => {
    const use = (await database.phraseUses.get(id)) ?? { id, isStarred: false, count: 0, lastUsedAt: null };
    edit(use);
    await database.phraseUses.put(use);
  });
}
