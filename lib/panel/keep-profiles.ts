import { ask } from '../browser/messenger';
import { readProfile } from '../model/read-profile';
import type { Reading } from '../model/reading';
import type { SiteProfile } from '../model/site-profile';
import { saveProfile } from '../store/profiles';
import { panelState } from './panel-state';
import { teachingState } from './teaching-state';

/** Keeps what was taught under the name that the agent gave it. From then on the page is read by it. */
export async function saveTaught(name: string): Promise<void> {
  const state = teachingState.getState();
  const origin = panelState.getState().tab?.origin;
  if (state.status !== 'reviewing' || !origin) return;
  const { site } = state.draft;
  const now = new Date().toISOString();
  await saveProfile({
    id: crypto.randomUUID(),
    name: name.trim() || site.name,
    origin,
    createdAt: now,
    // The agent has just seen it work.
    site: { ...site, confidence: 'verified', verified: now.slice(0, 10) },
  });
  teachingState.setState({ status: 'off' }, true);
}

/** What a profile reads on the page now; null when the page does not answer. */
export async function tryProfile({ site }: SiteProfile): Promise<Reading | null> {
  const { tab } = panelState.getState();
  if (!tab) return null;
  return ask('page', 'site/try', site, { tabId: tab.tabId, frameId: 0 }).catch(() => null);
}

export type ImportAttempt = { status: 'kept'; profile: SiteProfile } | { status: 'refused'; problem: string };

/** Takes in an exported profile, whichever site it is for. The same profile again replaces the one that is here. */
export async function importProfile(text: string): Promise<ImportAttempt> {
  const read = readProfile(text);
  if (read.status === 'invalid') return { status: 'refused', problem: read.problem };
  await saveProfile(read.profile);
  return { status: 'kept', profile: read.profile };
}
