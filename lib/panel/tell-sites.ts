import { ask } from '../browser/messenger';
import { askKeeper } from './ask-keeper';

/** Tells one frame which sites the agent has taught there. A frame without a page script is an ordinary answer. */
export async function tellSites(
  at: { tabId: number; frameId: number },
  origin: string | null,
): Promise<void> {
  if (origin === null) return;
  const profiles = await askKeeper('profiles/read', { origin });
  const sites = profiles.slice(0, MOST).map(({ name, site }) => ({ ...site, name }));
  await ask('page', 'sites/know', sites, at).catch(() => undefined);
}

const MOST = 20;
