import { browser } from 'wxt/browser';
import { NO_SYNC_MEMORY, SYNC_ROW, SyncMemory } from '../model/synced';

/** What this device remembers of its last sync; it is of no use to another. */
const MEMORY = 'syncMemory';

export type SyncWritten =
  | { status: 'written' }
  /** The browser did not take it, for now or at all; `reason` in its own words. Nothing is to be remembered. */
  | { status: 'refused'; reason: string };

/** Every row of the synced storage, unchecked; null where the browser has none or keeps it from us. */
export async function readSynced(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.sync.get();
  } catch {
    return null;
  }
}

/** Two calls at most, since browsers count calls: 120 a minute and 1,800 an hour. Removes first, which makes room. */
export async function writeSynced(
  toWrite: Readonly<Record<string, string>>,
  toRemove: readonly string[],
): Promise<SyncWritten> {
  try {
    if (toRemove.length > 0) await browser.storage.sync.remove([...toRemove]);
    if (Object.keys(toWrite).length > 0) await browser.storage.sync.set({ ...toWrite });
    return { status: 'written' };
  } catch (error) {
    return { status: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Calls back whenever another device, or this one, changed a row of ours, until `signal` aborts. */
export function watchSynced(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && Object.keys(changes).some((key) => SYNC_ROW.test(key))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** What this device remembers; nothing when it never synced, or can't read it any more. */
export async function readSyncMemory(): Promise<SyncMemory> {
  const parsed = SyncMemory.safeParse((await browser.storage.local.get(MEMORY))[MEMORY]);
  return parsed.success ? parsed.data : NO_SYNC_MEMORY;
}

export async function keepSyncMemory(memory: SyncMemory): Promise<void> {
  await browser.storage.local.set({ [MEMORY]: memory });
}
