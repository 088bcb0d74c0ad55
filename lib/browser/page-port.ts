import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PageEvents, pageEvents } from './messages';

const PORT = 'panel';
const Push = z.object({ event: z.string(), payload: z.unknown() });

/** The page's end of a line to one panel. */
export interface PanelLine {
  tell<N extends keyof PageEvents>(event: N, payload: PageEvents[N]): void;
  /** Aborts when the panel has gone. */
  signal: AbortSignal;
}

/** Page side: calls back for each panel that connects, until `signal` aborts. */
export function acceptPanels(onPanel: (line: PanelLine) => void, signal: AbortSignal): void {
  const listener = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    signal.addEventListener('abort', () => port.disconnect(), { signal: gone.signal });
    onPanel({
      tell(event, payload) {
        if (!gone.signal.aborted) port.postMessage({ event, payload });
      },
      signal: gone.signal,
    });
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener));
}

/** Panel side: connects to one frame. Whatever the page sends is checked here; what does not fit is dropped. */
export function connectToFrame(
  at: { tabId: number; frameId: number },
  on: { [N in keyof PageEvents]: (payload: PageEvents[N]) => void } & { gone: () => void },
): { disconnect(): void } {
  const port = browser.tabs.connect(at.tabId, { name: PORT, frameId: at.frameId });
  port.onMessage.addListener((message: unknown) => {
    const push = Push.safeParse(message);
    if (!push.success || !Object.hasOwn(pageEvents, push.data.event)) return;
    const event = push.data.event as keyof PageEvents;
    const payload = pageEvents[event].safeParse(push.data.payload);
    if (payload.success) (on[event] as (payload: unknown) => void)(payload.data);
  });
  port.onDisconnect.addListener(() => {
    // Reading the error marks it as seen; a frame without a page script is an ordinary answer here.
    void browser.runtime.lastError;
    on.gone();
  });
  return { disconnect: () => port.disconnect() };
}
