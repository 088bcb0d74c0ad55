import { browser } from 'wxt/browser';
import { trackComposers } from '@/lib/insert/track-composers';
import type { Order, Report } from './orders';

const port = browser.runtime.connect();
const stop = new AbortController();
const tell = (report: Report) => port.postMessage(report);
const tracker = trackComposers({
  document,
  rule: () => null,
  mode: () => 'unknown',
  openRoot: (element) =>
    element instanceof HTMLElement
      ? (browser.dom.openOrClosedShadowRoot(element) as ShadowRoot | null)
      : null,
  signal: stop.signal,
  onChange: () => tell({ kind: 'composer', composer: tracker.current() }),
});
tell({ kind: 'composer', composer: tracker.current() });
port.onDisconnect.addListener(() => stop.abort());
port.onMessage.addListener(async (order: Order) => {
  const outcome = order.kind === 'undo' ? await tracker.undo() : await tracker.insert(order.request);
  tell({ kind: 'outcome', outcome });
});
