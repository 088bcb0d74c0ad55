import { liveQuery } from 'dexie';
import { database, type PackFile } from './database';

/** Remembers which file a pack, by its id, is read from. The browser may ask again before it is. */
export async function keepPackFile(
  id: string,
  handle: FileSystemFileHandle,
  now = new Date(),
): Promise<void> {
  await database.packFiles.put({ id, handle, pickedAt: now.toISOString() });
}

/** The files of all packs that come from one. */
export function readPackFiles(): Promise<PackFile[]> {
  return database.packFiles.toArray();
}

/** The pack stays as it is, and follows the file no longer. */
export async function forgetPackFile(id: string): Promise<void> {
  await database.packFiles.delete(id);
}

/** Calls back with all of them at once and whenever one is picked or forgotten, until `signal` aborts. */
export function watchPackFiles(onFiles: (files: PackFile[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(readPackFiles).subscribe({ next: onFiles });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
