import type { RankInput } from '../suggest/rank';
import type { PanelState } from './panel-state';

/** What the agent has set and shown to like, as the ranking takes it. */
export function preferences({ settings, uses }: PanelState): RankInput['settings'] {
  return {
    tone: settings.tone ?? undefined,
    starred: uses.filter(({ isStarred }) => isStarred).map(({ id }) => id),
    usage: Object.fromEntries(uses.map(({ id, count }) => [id, count])),
  };
}
