import { browser } from 'wxt/browser';
import type { Composer } from '@/lib/model/reading';
import type { Order, Report } from './orders';

/** What the tests set and read in the panel. The button carries out `order` in the frame that had the caret last. */
export type PanelState = { order: Order | null; outcome: unknown; act: () => void; composers: () => number };

declare global {
  interface Window {
    state: PanelState;
  }
}

type Port = ReturnType<typeof browser.runtime.connect>;
const frames = new Map<Port, Composer | null>();

browser.runtime.onConnect.addListener((port) => {
  frames.set(port, null);
  port.onDisconnect.addListener(() => frames.delete(port));
  port.onMessage.addListener((report: Report) => {
    if (report.kind === 'composer') frames.set(port, report.composer);
    else window.state.outcome = report.outcome;
  });
});

window.state = {
  order: null,
  outcome: null,
  act,
  composers: () => [...frames.values()].filter(Boolean).length,
};
document.querySelector('#act')?.addEventListener('click', act);

function act(): void {
  if (window.state.order?.kind === 'start anew') {
    for (const port of frames.keys()) port.postMessage(window.state.order);
    return;
  }
  const [latest] = [...frames]
    .filter(([, composer]) => composer !== null)
    .sort(([, a], [, b]) => (b?.focusedAt ?? 0) - (a?.focusedAt ?? 0));
  if (latest) latest[0].postMessage(window.state.order);
  else window.state.outcome = { status: 'failed', reason: 'no-composer' };
}
