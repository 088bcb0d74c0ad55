import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActiveTab } from '@/lib/browser/active-tab';
import type { FrameReport } from '@/lib/model/reading';
import { followTab } from '@/lib/panel/follow-tab';
import { panelState } from '@/lib/panel/panel-state';
import { aConversation, aMessage, aReport } from './a-conversation';

type Reports = (reports: ReadonlyMap<number, FrameReport>) => void;
const wires = vi.hoisted(() => ({
  onTab: null as ((tab: ActiveTab) => void) | null,
  onReports: null as Reports | null,
}));
vi.mock('@/lib/browser/active-tab', () => ({
  watchActiveTab: (onTab: (tab: ActiveTab) => void) => {
    wires.onTab = onTab;
  },
}));
vi.mock('@/lib/browser/site-access', () => ({
  siteAccess: async () => ({ status: 'granted', host: 'desk.example' }),
  sitePattern: () => 'https://desk.example/*',
}));
vi.mock('@/lib/panel/connect-tab', () => ({
  connectTab: (_tabId: number, _prepare: unknown, onReports: Reports) => {
    wires.onReports = onReports;
    return { look: () => undefined, renew: () => undefined, close: () => undefined };
  },
}));

const draft = (text: string) => ({ kind: 'rich', mode: 'public', draft: text, focusedAt: 1 }) as const;
const partial = aReport({
  reading: { status: 'ready', conversation: aConversation('4', [aMessage('a')], false) },
});
let closed: AbortController;
const report = (one: FrameReport) => wires.onReports?.(new Map([[0, one]]));

beforeEach(async () => {
  panelState.setState(panelState.getInitialState(), true);
  closed = new AbortController();
  followTab(closed.signal);
  wires.onTab?.({ tabId: 1, url: 'https://desk.example/4', loading: false });
  await vi.waitFor(() => expect(panelState.getState().tab?.tabId).toBe(1));
});
afterEach(() => closed.abort());

describe('while the agent types', () => {
  it('the conversation stays the very same, so that nothing is analysed anew for a keystroke', () => {
    report({ ...partial, composer: draft('H') });
    const { conversation } = panelState.getState();
    report({ ...partial, composer: draft('He') });
    expect(panelState.getState().composer?.draft).toBe('He');
    expect(panelState.getState().conversation).toBe(conversation);
  });

  it('a message that arrives is another conversation all the same', () => {
    report(partial);
    report(
      aReport({
        reading: {
          status: 'ready',
          conversation: aConversation('4', [aMessage('a'), aMessage('bb')], false),
        },
      }),
    );
    expect(panelState.getState().conversation?.messages.map(({ id }) => id)).toEqual(['a', 'bb']);
  });

  it('is connecting again, with no composer, when the page goes elsewhere', () => {
    report({ ...partial, composer: draft('H') });
    wires.onReports?.(new Map());
    expect(panelState.getState()).toMatchObject({ place: { status: 'connecting' }, composer: null });
    report(partial);
    expect(panelState.getState().place).toMatchObject({ status: 'ready' });
  });
});
