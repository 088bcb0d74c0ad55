import { browser } from 'wxt/browser';
import { type ReadManaged, readManaged } from '../model/managed';

/** What the administrator has set. Nothing where there is no policy, which some browsers call an error. */
export async function readPolicy(): Promise<ReadManaged> {
  return readManaged(await browser.storage.managed.get().catch(() => ({})));
}

/**
 * Calls back with what the administrator has set at once and whenever it changes, until `signal` aborts. Firefox tells of a
 * change only after it was restarted.
 */
export function watchPolicy(onPolicy: (policy: ReadManaged) => void, signal: AbortSignal): void {
  const tell = async () => {
    const policy = await readPolicy();
    if (!signal.aborted) onPolicy(policy);
  };
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') void tell();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void tell();
}
