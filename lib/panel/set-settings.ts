import { changeSettings } from '../browser/settings';
import type { Settings } from '../model/settings';

/** Changes what the agent has set, for every panel and page. */
export function setSettings(change: Partial<Settings>): Promise<void> {
  return changeSettings(change);
}
