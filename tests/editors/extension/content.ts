import { browser } from 'wxt/browser';
import { openAnyRoot } from '@/lib/browser/open-any-root';
import { type ComposerTracker, trackComposers } from '@/lib/insert/track-composers';
import type { Order, Report } from './orders';

const port = browser.runtime.connect();
const tell = (report: Report) => port.postMessage(report);
let stop = new AbortController();
let tracker = start();

port.onDisconnect.addListener(() => stop.abort());
port.onMessage.addListener(async (order: Order) => tell({ kind: 'outcome', outcome: await carryOut(order) }));

function start(): ComposerTracker {
  const started = trackComposers({
    document,
    rule: () => null,
    mode: () => 'unknown',
    openRoot: openAnyRoot,
    signal: stop.signal,
    onChange: () => tell({ kind: 'composer', composer: tracker.current() }),
  });
  tell({ kind: 'composer', composer: started.current() });
  return started;
}

async function carryOut(order: Order): Promise<unknown> {
  if (order.kind === 'insert') return tracker.insert(order.request);
  if (order.kind === 'undo') return tracker.undo();
  stop.abort();
  stop = new AbortController();
  tracker = start();
  return { status: 'started' };
}
