import { hear } from '../browser/messenger';
import { readSelection } from '../browser/read-selection';
import { readTranscript } from '../read/transcript/read-transcript';
import { panelState } from './panel-state';

/** What became of a text that the agent gave. */
export type GivenText =
  | { status: 'used'; messages: number }
  | { status: 'empty' }
  | { status: 'out-of-reach' };

/** Takes a pasted transcript as the conversation. It stays in memory, like everything customers wrote. */
export function takePasted(text: string): GivenText {
  return take(text, 'paste');
}

/** Takes what is selected in the page beside the panel. */
export async function takeSelection(): Promise<GivenText> {
  const selection = await readSelection();
  if (selection.status === 'out-of-reach') return selection;
  return take(selection.text, 'selection');
}

/** Puts the given text away: the page's conversation is back. */
export function putTextAway(): void {
  panelState.setState({ given: null });
}

/** The page's own menu asks for it too; the background says it several times, for a panel that is still opening. */
export function takeSelectionWhenAsked(signal: AbortSignal): void {
  let last = '';
  hear(
    'selection/invoked',
    ({ id }) => {
      if (id === last) return;
      last = id;
      void takeSelection();
    },
    signal,
  );
}

function take(text: string, origin: 'paste' | 'selection'): GivenText {
  const { conversation } = panelState.getState();
  const agentName = conversation?.agent?.name;
  const given = readTranscript(text, origin, { now: new Date(), ...(agentName ? { agentName } : {}) });
  if (!given) return { status: 'empty' };
  panelState.setState({ given });
  return { status: 'used', messages: given.messages.length };
}
