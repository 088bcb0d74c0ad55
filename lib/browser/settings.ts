import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, Settings } from '../model/settings';

const KEY = 'settings';

/** The settings as they stand. A field that is missing or can't be read falls back to its default, the others stay. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return mend(stored);
}

/** Changes some of them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const next = z.parse(Settings, { ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
}

/** Calls back with the settings at once and whenever they change, until `signal` aborts. */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onSettings(mend(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void readSettings().then((settings) => signal.aborted || onSettings(settings));
}

function mend(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  let settings = DEFAULT_SETTINGS;
  for (const [name, value] of fields) {
    const changed = z.safeParse(Settings, { ...settings, [name]: value });
    if (changed.success) settings = changed.data;
  }
  return settings;
}
