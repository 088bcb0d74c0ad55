import type { Scenario } from '@/lib/model/scenario';
import { agents } from '@/lib/scenarios/agents';
import { chooseReaction } from '@/lib/scenarios/choose-reaction';
import { type ComposerMode, type Draft, emptyDraft, openThread, type Thread } from './thread';

export type ComposerKind = 'plain' | 'rich';

export interface InboxState {
  /** In the order of the list. */
  threads: readonly Thread[];
  openId: string;
  /** One choice for the whole inbox, as in a helpdesk's settings. */
  composer: ComposerKind;
}

/** `at` is in epoch milliseconds. */
export type InboxAction =
  | { type: 'open'; id: string }
  | { type: 'choose-composer'; composer: ComposerKind }
  | { type: 'choose-mode'; id: string; mode: ComposerMode }
  | { type: 'write'; id: string; draft: Draft }
  | { type: 'send'; id: string; at: number }
  | { type: 'customer-types'; id: string }
  | { type: 'customer-answers'; id: string; at: number }
  | { type: 'start-again'; id: string; at: number };

/** The inbox with every conversation at its start. */
export function openInbox(scenarios: readonly Scenario[], openId: string, at: number): InboxState {
  return { threads: scenarios.map((scenario) => openThread(scenario, at)), openId, composer: 'plain' };
}

/** The inbox after `action`. What cannot be done (sending nothing, an answer nobody waits for) changes nothing. */
export function changeInbox(state: InboxState, action: InboxAction): InboxState {
  switch (action.type) {
    case 'open':
      return changeThread({ ...state, openId: action.id }, action.id, (thread) => ({
        ...thread,
        unread: false,
      }));
    case 'choose-composer':
      return { ...state, composer: action.composer };
    case 'choose-mode':
      return changeThread(state, action.id, (thread) => ({ ...thread, mode: action.mode }));
    case 'write':
      return changeThread(state, action.id, (thread) => ({
        ...thread,
        drafts: { ...thread.drafts, [thread.mode]: action.draft },
      }));
    case 'send':
      return changeThread(state, action.id, (thread) => send(thread, action.at));
    case 'customer-types':
      return changeThread(state, action.id, (thread) => ({
        ...thread,
        typing: thread.unanswered.length > 0,
      }));
    case 'customer-answers':
      return changeThread(state, action.id, (thread) =>
        answer(thread, action.at, state.openId !== action.id),
      );
    case 'start-again':
      return changeThread(state, action.id, (thread) => openThread(thread.scenario, action.at));
  }
}

function changeThread(state: InboxState, id: string, change: (thread: Thread) => Thread): InboxState {
  return {
    ...state,
    threads: state.threads.map((thread) => (thread.scenario.id === id ? change(thread) : thread)),
  };
}

function send(thread: Thread, at: number): Thread {
  const draft = thread.drafts[thread.mode];
  const text = draft.text.trim();
  if (!text) return thread;
  const isPublic = thread.mode === 'public';
  return {
    ...addMessage(thread, isPublic ? 'agent' : 'note', agents.self, { ...draft, text }, at),
    drafts: { ...thread.drafts, [thread.mode]: emptyDraft },
    // The customer never sees a note, and after the last answer there is nobody left to reply.
    unanswered:
      isPublic && thread.progress.status === 'waiting' ? [...thread.unanswered, text] : thread.unanswered,
  };
}

/** All that was sent since the customer last wrote is answered as one reply, as people do. */
function answer(thread: Thread, at: number, unread: boolean): Thread {
  const { progress, unanswered, scenario } = thread;
  const moment = progress.status === 'waiting' ? scenario.moments[progress.moment] : undefined;
  if (!moment || unanswered.length === 0) return thread;
  const chosen = chooseReaction(moment, unanswered.join('\n'));
  return {
    ...addMessage(thread, 'customer', scenario.customer, { text: chosen.text, rich: null }, at),
    progress:
      'next' in chosen
        ? { status: 'waiting', moment: chosen.next }
        : { status: 'over', outcome: chosen.ends },
    because: chosen.because,
    unanswered: [],
    typing: false,
    unread,
  };
}

function addMessage(
  thread: Thread,
  role: 'customer' | 'agent' | 'note',
  author: { name: string; email: string },
  written: Draft,
  at: number,
): Thread {
  const id = `${thread.scenario.id}-${thread.messages.length + 1}`;
  return { ...thread, messages: [...thread.messages, { id, role, author, sentAt: at, ...written }] };
}
