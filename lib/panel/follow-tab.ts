import { type ActiveTab, watchActiveTab } from '../browser/active-tab';
import { type SiteAccess, siteAccess, sitePattern } from '../browser/site-access';
import type { FrameReport, Reading } from '../model/reading';
import { watchProfiles } from '../store/profiles';
import { chooseComposer, chooseReading } from './choose-reading';
import { connectTab, type TabConnection } from './connect-tab';
import { offerChoices } from './offer-choices';
import { type PanelState, panelState } from './panel-state';
import { createMemory } from './remember-conversation';
import { tellSites } from './tell-sites';

/** A page that has been quiet for this long, in milliseconds, has nothing to say: it is not a conversation. */
const QUIET_AFTER = 2_500;

/** Keeps the panel's state with the tab in front of the agent, until `signal` aborts. */
export function followTab(signal: AbortSignal): void {
  const memory = createMemory();
  let connection: (TabConnection & { tabId: number; host: string }) | null = null;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Of the last reports: while they are the same, the conversation is, too, however fast the agent types. */
  let readings: readonly Reading[] = [];
  // Only the newest look at the tab counts: an agent switches tabs faster than the browser answers.
  let turn = 0;

  const leave = () => {
    connection?.close();
    connection = null;
    readings = [];
    clearTimeout(quiet);
  };

  const show = (tabId: number, host: string, reports: ReadonlyMap<number, FrameReport>) => {
    clearTimeout(quiet);
    if (reports.size === 0) {
      readings = [];
      panelState.setState({ place: { status: 'connecting' }, composer: null, choices: [] });
      quiet = setTimeout(() => panelState.setState(nowhere(host)), QUIET_AFTER);
      return;
    }
    const chosen = chooseComposer(reports);
    const composer = chosen && { ...chosen.composer, tabId, frameId: chosen.frameId };
    const choices = offerChoices(reports);
    const before = readings;
    readings = [...reports.values()].map(({ reading }) => reading);
    const isSame = before.length === readings.length && readings.every((one, at) => one === before[at]);
    panelState.setState({ composer, choices, ...(isSame ? {} : conversationState(host, reports)) });
  };

  const conversationState = (
    host: string,
    reports: ReadonlyMap<number, FrameReport>,
  ): Partial<PanelState> => {
    const reading = chooseReading([...reports.values()]);
    if (reading.status === 'ready')
      return {
        place: { status: 'ready', host },
        conversation: memory.add(reading.conversation),
        remembered: false,
      };
    if (reading.status === 'unreadable') return { place: reading, conversation: null, remembered: false };
    const recalled = reading.about ? memory.recall(reading.about) : null;
    if (recalled) return { place: { status: 'ready', host }, conversation: recalled, remembered: true };
    return { place: { status: 'elsewhere', host }, conversation: null, remembered: false };
  };

  const enter = async (tab: ActiveTab) => {
    turn += 1;
    const mine = turn;
    const access = await siteAccess(tab.url);
    if (signal.aborted || mine !== turn) return;
    if (access.status !== 'granted' && access.status !== 'own') {
      leave();
      panelState.setState(withoutPage(access));
      return;
    }
    const host = access.status === 'own' ? 'practice' : access.host;
    if (connection?.tabId === tab.tabId && connection.host === host) {
      connection.look();
      return;
    }
    leave();
    const origin = access.status === 'granted' && tab.url ? sitePattern(new URL(tab.url)) : null;
    const opened = connectTab(
      tab.tabId,
      (at) => tellSites(at, origin),
      (reports) => show(tab.tabId, host, reports),
    );
    connection = { ...opened, tabId: tab.tabId, host };
    panelState.setState({ tab: { tabId: tab.tabId, origin } });
    show(tab.tabId, host, new Map());
  };

  signal.addEventListener('abort', leave);
  watchProfiles(() => connection?.renew(), signal);
  watchActiveTab((tab) => void enter(tab), signal);
}

function withoutPage(access: Exclude<SiteAccess, { status: 'granted' | 'own' }>): Partial<PanelState> {
  return { place: access, tab: null, conversation: null, remembered: false, composer: null, choices: [] };
}

function nowhere(host: string): Partial<PanelState> {
  return {
    place: { status: 'elsewhere', host },
    conversation: null,
    remembered: false,
    composer: null,
    choices: [],
  };
}
