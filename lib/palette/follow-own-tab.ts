import { ask } from '../browser/messenger';
import type { OwnTab } from '../browser/palette-page';
import { type Conversation, conversationKey } from '../model/conversation';
import type { PaletteWish } from '../model/palette';
import type { FrameReport } from '../model/reading';
import { chooseComposer, chooseReading } from '../panel/choose-reading';
import { connectTab } from '../panel/connect-tab';
import { offerChoices } from '../panel/offer-choices';
import { type PanelState, panelState } from '../panel/panel-state';
import { tellSites } from '../panel/tell-sites';

/**
 * Keeps the state with the tab that the palette lies over, until `signal` aborts. What an open panel knows of the
 * conversation is asked for, since a reply form may show none of it.
 */
export function followOwnTab(
  { tabId, windowId, origin }: OwnTab,
  wish: PaletteWish,
  signal: AbortSignal,
): void {
  panelState.setState({ tab: { tabId, origin } });
  const over = wish.kind === 'shortcut' ? { over: wish.typed } : {};
  const recalled = new Map<string, Promise<Conversation | null>>();
  const recall = (key: string) => {
    const known =
      recalled.get(key) ?? ask('panel', 'conversation/recall', { windowId, key }).catch(() => null);
    recalled.set(key, known);
    return known;
  };
  let turn = 0;
  const show = async (reports: ReadonlyMap<number, FrameReport>) => {
    turn += 1;
    const mine = turn;
    const chosen = chooseComposer(reports);
    const composer = chosen && { ...chosen.composer, ...over, tabId, frameId: chosen.frameId };
    panelState.setState({ composer, choices: offerChoices(reports) });
    const state = await conversationState(reports, recall);
    if (mine === turn && !signal.aborted) panelState.setState(state);
  };
  const connection = connectTab(
    tabId,
    (at) => tellSites(at, origin),
    (reports) => void show(reports),
  );
  signal.addEventListener('abort', () => connection.close());
}

async function conversationState(
  reports: ReadonlyMap<number, FrameReport>,
  recall: (key: string) => Promise<Conversation | null>,
): Promise<Partial<PanelState>> {
  const reading = chooseReading([...reports.values()]);
  const seen = reading.status === 'ready' ? reading.conversation : null;
  const about = reading.status === 'elsewhere' ? reading.about : seen && conversationKey(seen);
  const isEnough = seen?.coverage.complete === true || about === null;
  const conversation = (isEnough ? null : await recall(about)) ?? seen;
  return {
    place: conversation ? { status: 'ready', host: '' } : { status: 'elsewhere', host: '' },
    conversation,
    remembered: conversation !== null && seen === null,
  };
}
