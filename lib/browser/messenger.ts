import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type BackgroundEvents,
  backgroundEvents,
  type Handlers,
  type Receiver,
  type ReplyOf,
  type RequestName,
  type RequestOf,
  requests,
  type Sender,
} from './messages';

// The strict content policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const Envelope = z.object({ to: z.string(), name: z.string(), payload: z.unknown() });

interface Schemas {
  in: z.ZodMiniType;
  out: z.ZodMiniType;
}

function schemasOf(receiver: Receiver, name: string): Schemas | null {
  const rows: Record<string, Schemas> = requests[receiver];
  return Object.hasOwn(rows, name) ? (rows[name] ?? null) : null;
}

/**
 * Asks one context for something. `tab` says which frame of which tab when the receiver is a page; without a frame all
 * hear it, and the first to answer does. Rejects when nobody is there to answer, or when either side breaks the table.
 */
export async function ask<R extends Receiver, N extends RequestName<R> & string>(
  receiver: R,
  name: N,
  payload: RequestOf<R, N>,
  tab?: { tabId: number; frameId?: number },
): Promise<ReplyOf<R, N>> {
  const schemas = schemasOf(receiver, name);
  if (!schemas) throw new Error(`no such request: ${name}`);
  const envelope = { to: receiver, name, payload: schemas.in.parse(payload) };
  const reply: unknown = tab
    ? await browser.tabs.sendMessage(
        tab.tabId,
        envelope,
        tab.frameId === undefined ? {} : { frameId: tab.frameId },
      )
    : await browser.runtime.sendMessage(envelope);
  return schemas.out.parse(reply) as ReplyOf<R, N>;
}

/**
 * Answers the requests of one receiver until `signal` aborts. What does not fit the table is not answered, nor is what
 * `isMine` leaves to another of several such receivers or keeps from who asks.
 */
export function answer<R extends Receiver>(
  receiver: R,
  handlers: Handlers<R>,
  signal?: AbortSignal,
  isMine: (payload: unknown, from: Sender) => boolean = () => true,
): void {
  const listener = (
    message: unknown,
    sender: { id?: string; url?: string; tab?: { id?: number | undefined } | undefined },
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return;
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || envelope.data.to !== receiver) return;
    const { name, payload } = envelope.data;
    const schemas = schemasOf(receiver, name);
    const request = schemas?.in.safeParse(payload);
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    const from = { tabId: sender.tab?.id ?? null, isOwnPage };
    if (!schemas || !request?.success || !isMine(request.data, from)) return;
    const handle = handlers[name as RequestName<R>] as (payload: unknown, from: Sender) => unknown;
    void Promise.resolve()
      .then(() => handle(request.data, from))
      .then((reply) => respond(schemas.out.parse(reply)))
      .catch((error: unknown) => {
        console.error(error);
        // What is no reply rejects at the other side; silence would keep it waiting for ever.
        respond(undefined);
      });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

const Announcement = z.object({ event: z.string(), payload: z.unknown() });

/** Tells every open panel; nobody listening is not an error. */
export async function announce<N extends keyof BackgroundEvents>(
  event: N,
  payload: BackgroundEvents[N],
): Promise<void> {
  await browser.runtime.sendMessage({ event, payload }).catch(() => undefined);
}

/** Hears the background's announcements until `signal` aborts. */
export function hear<N extends keyof BackgroundEvents>(
  event: N,
  listen: (payload: BackgroundEvents[N]) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id !== browser.runtime.id) return;
    const announcement = Announcement.safeParse(message);
    if (!announcement.success || announcement.data.event !== event) return;
    const payload = backgroundEvents[event].safeParse(announcement.data.payload);
    if (payload.success) listen(payload.data as BackgroundEvents[N]);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
