/**
 * Every message that crosses a context, one row each, checked by zod on both sides.
 * In: the model's schemas. Out: the table and its types. It must not send or receive anything itself.
 *
 * Requests are imperative (`text/insert`) and answered; events are in the past tense (`frame/changed`) and are not.
 */
import * as z from 'zod/mini';
import { Insert, Insertion } from '../model/insertion';
import { FrameReport } from '../model/reading';

/** Requests, by the context that answers them. A row without a handler there does not compile. */
export const requests = {
  page: {
    /** Put a text at the agent's caret in this frame's composer and read it back. */
    'text/insert': { in: Insert, out: Insertion },
    /** Unfold or load what the page holds back, because the agent asked for it. */
    'messages/show-more': { in: z.null(), out: z.object({ status: z.enum(['opened', 'shown', 'none']) }) },
  },
  background: {
    /** The break timer's row was changed: set the alarm by it. */
    'break/schedule': { in: z.null(), out: z.null() },
  },
} as const;

/** What a frame tells the panel over its port. */
export const pageEvents = {
  'frame/changed': FrameReport,
  /** A frame inside this one came or went, so the panel should look which frames there are. */
  'frames/changed': z.null(),
} as const;

/** What the background tells every open panel. */
export const backgroundEvents = {
  /** The agent pressed the toolbar icon on a tab, which lets the panel see that tab's address. */
  'tab/invoked': z.object({ tabId: z.number() }),
  /** The agent wants the selected text used. Said several times; `id` tells one wish from the next. */
  'selection/invoked': z.object({ id: z.string() }),
} as const;

type Table = typeof requests;
export type Receiver = keyof Table;
export type RequestName<R extends Receiver> = keyof Table[R];

type Row<R extends Receiver, N extends RequestName<R>> = Table[R][N] extends {
  in: infer In extends z.ZodMiniType;
  out: infer Out extends z.ZodMiniType;
}
  ? { in: z.infer<In>; out: z.infer<Out> }
  : never;

export type RequestOf<R extends Receiver, N extends RequestName<R>> = Row<R, N>['in'];
export type ReplyOf<R extends Receiver, N extends RequestName<R>> = Row<R, N>['out'];

export type Handlers<R extends Receiver> = {
  [N in RequestName<R>]: (payload: RequestOf<R, N>) => Promise<ReplyOf<R, N>> | ReplyOf<R, N>;
};

export type PageEvents = { [N in keyof typeof pageEvents]: z.infer<(typeof pageEvents)[N]> };
export type BackgroundEvents = {
  [N in keyof typeof backgroundEvents]: z.infer<(typeof backgroundEvents)[N]>;
};
