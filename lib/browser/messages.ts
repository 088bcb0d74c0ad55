/**
 * Every message that crosses a context, one row each, checked by zod on both sides.
 * In: the model's schemas. Out: the table and its types. It must not send or receive anything itself.
 *
 * Requests are imperative (`text/insert`) and answered; events are in the past tense (`reading/changed`) and are not.
 */
import * as z from 'zod/mini';
import { Conversation } from '../model/conversation';
import { Insert, Insertion, Undo } from '../model/insertion';
import { OwnPhrase } from '../model/own-phrase';
import { PaletteBeginning, PaletteWish } from '../model/palette';
import { Composer, ComposerChoice, ComposerChoices, Reading } from '../model/reading';
import { Judgement, KnownPerson, Note, PhraseUse } from '../model/record';
import { SiteProfile } from '../model/site-profile';
import { SiteSchema } from '../model/site-schema';
import { PickReply, Wanted } from '../model/teaching';

const ChoiceId = z.object({ id: ComposerChoice.shape.id });

/** Requests, by the context that answers them. A row without a handler there does not compile. */
export const requests = {
  page: {
    /** Put a text at the agent's caret in this frame's composer and read it back. */
    'text/insert': { in: Insert, out: Insertion },
    /** Take the last insertion in this frame back, if nothing was written since. */
    'text/undo': { in: z.null(), out: Undo },
    /** Make one of the boxes that were offered the composer of this frame. */
    'composer/choose': { in: ChoiceId, out: z.object({ isChosen: z.boolean() }) },
    /** Show the agent which box a choice is. */
    'composer/point': { in: ChoiceId, out: z.object({ isShown: z.boolean() }) },
    /** Scroll to a message that was read in this frame. */
    'message/show': {
      in: z.object({ id: z.string().check(z.maxLength(1_000)) }),
      out: z.object({ isShown: z.boolean() }),
    },
    /** Unfold or load what the page holds back, because the agent asked for it. */
    'messages/show-more': { in: z.null(), out: z.object({ status: z.enum(['opened', 'shown', 'none']) }) },
    /** The sites that the agent has taught, which come before the built-in ones: a page cannot reach what is kept. */
    'sites/know': { in: z.array(SiteSchema).check(z.maxLength(20)), out: z.null() },
    /** Let the agent point at something in the page, and say what would be read by it. */
    'teaching/pick': { in: Wanted, out: PickReply },
    /** Put the picker away. */
    'teaching/stop': { in: z.null(), out: z.null() },
    /** Read the page by the rules of one site only. */
    'site/try': { in: SiteSchema, out: Reading },
  },
  /** The page too, for the palette that it shows over itself. */
  overlay: {
    /** Remember where the caret is, since the focus is about to leave. */
    'composer/hold': { in: z.null(), out: z.null() },
    /** Give the composer its focus and its caret back. */
    'composer/focus': { in: z.null(), out: z.object({ status: z.enum(['focused', 'none']) }) },
    'palette/open': { in: PaletteWish, out: z.null() },
    /** What a palette that has just loaded is for; null for one that this page has not mounted. */
    'palette/begin': { in: z.null(), out: z.nullable(PaletteBeginning) },
    /** Let the agent see a palette that has worked unseen so far. */
    'palette/show': { in: z.null(), out: z.null() },
    'palette/close': { in: z.object({ query: z.string().check(z.maxLength(200)) }), out: z.null() },
  },
  /** Of the panels that are open, the one in this window. */
  panel: {
    /** Insert one of the suggestions that the panel shows, counted from 1. */
    'suggestion/insert': {
      in: z.object({ windowId: z.number(), number: z.int() }),
      out: z.object({ status: z.enum(['tried', 'unfilled', 'none']) }),
    },
    /** The conversation as the panel knows it: it may have read more of it on another page. */
    'conversation/recall': {
      in: z.object({ windowId: z.number(), key: z.string() }),
      out: z.nullable(Conversation),
    },
  },
  /** The worker as the one who reads the database, for our own pages only. */
  keeper: {
    'note/read': { in: z.object({ conversation: z.string() }), out: z.nullable(Note) },
    'people/read': { in: z.object({ site: z.string() }), out: z.array(KnownPerson) },
    'judgement/read': { in: z.object({ conversation: z.string() }), out: z.nullable(Judgement) },
    'profiles/read': { in: z.object({ origin: z.string() }), out: z.array(SiteProfile) },
    'phrases/read': { in: z.null(), out: z.array(OwnPhrase) },
    'uses/read': { in: z.null(), out: z.array(PhraseUse) },
    'use/count': { in: z.object({ id: z.string() }), out: z.null() },
    'use/star': { in: z.object({ id: z.string(), isStarred: z.boolean() }), out: z.null() },
  },
  background: {
    /** Open the palette over the tab that asks: a shortcut was typed in one of its frames. */
    'palette/call': { in: PaletteWish, out: z.null() },
    /** The break timer's row was changed: set the alarm by it. */
    'break/schedule': { in: z.null(), out: z.null() },
  },
} as const;

/** What a frame tells the panel over its port. */
export const pageEvents = {
  'reading/changed': Reading,
  /** Apart from the reading, which is large: this one changes while the agent types. */
  'composer/changed': z.nullable(Composer),
  /** The boxes that the composer could be; told before the composer is. */
  'composers/offered': ComposerChoices,
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
  [N in RequestName<R>]: (payload: RequestOf<R, N>, from: Sender) => Promise<ReplyOf<R, N>> | ReplyOf<R, N>;
};

export interface Sender {
  /** The tab, when it is a page in one. */
  tabId: number | null;
  /** True for the extension's own pages and its worker, false for its scripts in other pages. */
  isOwnPage: boolean;
}

export type PageEvents = { [N in keyof typeof pageEvents]: z.infer<(typeof pageEvents)[N]> };
export type BackgroundEvents = {
  [N in keyof typeof backgroundEvents]: z.infer<(typeof backgroundEvents)[N]>;
};
