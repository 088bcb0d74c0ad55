import { watchSettings } from '../browser/settings';
import { keepSyncMemory, readSynced, readSyncMemory, watchSynced, writeSynced } from '../browser/sync';
import { planSync } from '../packs/plan-sync';
import { readPhraseUses, starPhrase, watchPhraseUses } from '../store/phrase-uses';
import { putPhrases, readKeptPhrases, removePhrases, watchPhrases } from '../store/phrases';
import { teamState } from './team-state';

/** Changes come in bursts while somebody writes, and browsers count what is written. In milliseconds. */
const REST = 5_000;

/**
 * Keeps own phrases and stars in step with the user's other devices by the browser's synced storage, while the setting says
 * so, until `signal` aborts. Conflicts are settled phrase by phrase: the later edit wins, the other is in the history.
 */
export function keepInStep(signal: AbortSignal): void {
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    if (!isOn || signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void stepOnce();
    }, REST);
  };
  watchSettings(({ syncPhrases }) => {
    if (syncPhrases === isOn) return;
    isOn = syncPhrases;
    teamState.setState({ sync: { status: isOn ? 'working' : 'off', tooBig: [] } });
    if (isOn) void stepOnce();
  }, signal);
  watchSynced(soon, signal);
  watchPhrases(soon, signal);
  watchPhraseUses(soon, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** One at a time in the whole browser: two pages of ours must not answer each other's writing. */
async function stepOnce(): Promise<void> {
  try {
    await navigator.locks.request('evenkeel-sync', step);
  } catch (error) {
    console.error(error);
    teamState.setState({ sync: { status: 'refused', tooBig: [] } });
  }
}

async function step(): Promise<void> {
  const remote = await readSynced();
  if (remote === null) {
    teamState.setState({ sync: { status: 'unavailable', tooBig: [] } });
    return;
  }
  const now = new Date();
  const uses = await readPhraseUses();
  const stars = uses.filter(({ isStarred }) => isStarred).map(({ id }) => id);
  const local = { phrases: await readKeptPhrases(), stars, memory: await readSyncMemory() };
  const plan = await planSync(local, remote, now);
  await putPhrases(plan.toStore, now);
  await removePhrases(plan.toDelete, now);
  for (const { id, isStarred } of plan.toStar) await starPhrase(id, isStarred);
  const written = await writeSynced(plan.toWrite, plan.toRemove);
  if (written.status === 'written') await keepSyncMemory(plan.memory);
  const status = written.status === 'written' ? 'in-step' : 'refused';
  teamState.setState({ sync: { status, tooBig: plan.tooBig } });
}
