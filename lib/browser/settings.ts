import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, Settings } from '../model/settings';

const KEY = 'settings';

/**
 * The settings as they stand: what the administrator has fixed, else what the agent has set. A field that is missing or
 * can't be read falls back to its default, the others stay.
 */
export async function readSettings(): Promise<Settings> {
  const [stored, fixed] = await Promise.all([
    browser.storage.local.get(KEY),
    // Without a policy some browsers call it an error.
    browser.storage.managed.get(KEY).catch(() => ({})),
  ]);
  return mend(Reflect.get(fixed, KEY), mend(stored[KEY], DEFAULT_SETTINGS));
}

/** Changes some of them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const own = mend((await browser.storage.local.get(KEY))[KEY], DEFAULT_SETTINGS);
  await browser.storage.local.set({ [KEY]: z.parse(Settings, { ...own, ...change }) });
}

/** Calls back with the settings at once and whenever they change, until `signal` aborts. */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => {
    const settings = await readSettings();
    if (!signal.aborted) onSettings(settings);
  };
  const listener = (changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, KEY)) void tell();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void tell();
}

/** Takes each field over that can be read. */
function mend(given: unknown, start: Settings): Settings {
  const fields = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  let settings = start;
  for (const [name, value] of fields) {
    const changed = z.safeParse(Settings, { ...settings, [name]: value });
    if (changed.success) settings = changed.data;
  }
  return settings;
}
