import { ask } from '../browser/messenger';
import type { PickReply, Wanted } from '../model/teaching';
import { panelState } from './panel-state';
import { type Draft, type TeachingState, teachingState } from './teaching-state';

/** The order in which the agent is asked. */
const ORDER: readonly Wanted[] = ['customer', 'agent', 'composer'];

const problems: Record<Extract<PickReply, { status: 'refused' }>['reason'], string> = {
  'same-message': 'That is the same message. Please click another one.',
  'no-editor': 'Nothing can be written there. Please click into the reply box.',
};

/** Starts, or starts again from the first question. */
export function startTeaching(): void {
  void askFor('customer', null, null);
}

/** Goes on without an answer to the question at hand. The customer's message can't be skipped. */
export function skipPick(): void {
  const state = teachingState.getState();
  if (state.status === 'asking' && state.draft) goOn(state.wanted, state.draft);
}

/** Ends it. Nothing is kept, and the page is as before. */
export function stopTeaching(): void {
  teachingState.setState({ status: 'off' }, true);
  const { tab } = panelState.getState();
  if (tab) void ask('page', 'teaching/stop', null, topFrame(tab)).catch(() => undefined);
}

/** Shows what was taught before on this site. */
export function manageProfiles(): void {
  teachingState.setState({ status: 'managing' }, true);
}

/** Ends it when the agent turns to another tab, until `signal` aborts. */
export function stopTeachingElsewhere(signal: AbortSignal): void {
  const stop = panelState.subscribe(({ tab }, before) => {
    if (tab?.tabId !== before.tab?.tabId) teachingState.setState({ status: 'off' }, true);
  });
  signal.addEventListener('abort', stop);
}

async function askFor(wanted: Wanted, draft: Draft | null, problem: string | null): Promise<void> {
  const { tab } = panelState.getState();
  if (!tab) return;
  const asking: TeachingState = { status: 'asking', wanted, draft, problem };
  teachingState.setState(asking, true);
  const reply = await ask('page', 'teaching/pick', wanted, topFrame(tab)).catch(() => null);
  // The agent may have skipped, stopped or started again meanwhile.
  if (teachingState.getState() !== asking) return;
  if (reply === null) teachingState.setState({ status: 'lost' }, true);
  else if (reply.status === 'cancelled') teachingState.setState({ status: 'off' }, true);
  else if (reply.status === 'refused') await askFor(wanted, draft, problems[reply.reason]);
  else goOn(wanted, reply);
}

function goOn(from: Wanted, { site, reading }: Draft): void {
  const next = ORDER[ORDER.indexOf(from) + 1];
  if (next) {
    void askFor(next, { site, reading }, null);
    return;
  }
  stopTeaching();
  teachingState.setState({ status: 'reviewing', draft: { site, reading } }, true);
}

/** Conversations are taught where the agent sees them: in the page itself, not in a frame of it. */
function topFrame({ tabId }: { tabId: number }): { tabId: number; frameId: number } {
  return { tabId, frameId: 0 };
}
