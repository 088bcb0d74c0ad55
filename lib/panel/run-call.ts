import type { Conversation } from '../model/conversation';
import type { Call } from '../model/record';
import { endCall, readRunningCall, renameCall, startCall } from '../store/calls';
import { panelState } from './panel-state';

/** Comes back to a call that was running when the panel was closed. */
export async function resumeCall(): Promise<void> {
  panelState.setState({ call: (await readRunningCall()) ?? null });
}

/** Starts a free-standing record. The page's conversation waits behind it. */
export async function beginCall(): Promise<void> {
  panelState.setState({ call: await startCall() });
}

export async function nameCall(title: string): Promise<void> {
  const { call } = panelState.getState();
  if (!call) return;
  panelState.setState({ call: { ...call, title } });
  await renameCall(call.id, title);
}

/** Ends the call; its notes and ticks stay. */
export async function finishCall(): Promise<void> {
  const { call } = panelState.getState();
  if (!call) return;
  await endCall(call.id);
  panelState.setState({ call: null });
}

/** A call seen as a conversation: nothing to read, spoken, with the name that the agent gave it. */
export function callConversation(call: Call): Conversation {
  return {
    site: 'call',
    id: call.id,
    subject: '',
    channel: 'phone',
    customer: { name: call.title },
    agent: null,
    messages: [],
    coverage: { by: 'given', complete: true, hidden: null, sureness: 1, verified: null },
  };
}
