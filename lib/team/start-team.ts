import { followPackFiles } from './follow-pack-files';
import { followPolicy } from './follow-policy';
import { keepInStep } from './keep-in-step';

/** Keeps team packs and synced phrases up to date while a page of ours is open, until `signal` aborts. */
export function startTeam(signal: AbortSignal): void {
  followPackFiles(signal);
  followPolicy(signal);
  keepInStep(signal);
}
