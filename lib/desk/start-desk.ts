import { packs } from '../phrases';
import { watchPhraseUses } from '../store/phrase-uses';
import { readDeletedPhrases, watchPhrases } from '../store/phrases';
import { startTeam } from '../team/start-team';
import { deskState } from './desk-state';
import { guardDrafts } from './guard-drafts';
import { keepIndex } from './keep-index';
import { openAtHash } from './open-at-hash';
import { showBuiltIn } from './show-built-in';

/** Sets the page going until `signal` aborts: what is on the device, the search over it, and drafts that outlive a reload. */
export async function startDesk(signal: AbortSignal): Promise<void> {
  keepIndex(signal);
  guardDrafts(signal);
  openAtHash(signal);
  const own = navigator.language.slice(0, 2).toLowerCase();
  void showBuiltIn(packs.some(({ lang }) => lang === own) ? own : 'en');
  try {
    // A small read before the watches, which are silent about a database that can't be opened.
    await readDeletedPhrases();
  } catch (error) {
    console.error(error);
    deskState.setState({ status: 'failed' });
    return;
  }
  startTeam(signal);
  watchPhrases((phrases) => deskState.setState({ own: phrases, status: 'ready' }), signal);
  watchPhraseUses((uses) => deskState.setState({ uses: new Map(uses.map((use) => [use.id, use])) }), signal);
}
