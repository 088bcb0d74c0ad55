/** What is kept on the device: only what the agent writes and does, never what a customer wrote. */
import * as z from 'zod/mini';
import { Category } from './method';
import { OwnPhrase } from './own-phrase';

const iso = z.iso.datetime();

export const Note = z.object({ conversation: z.string(), text: z.string(), updatedAt: iso });
export type Note = z.infer<typeof Note>;

/** Ticks of one conversation's checklist: item id → when it was ticked. */
export const Ticks = z.object({
  conversation: z.string(),
  checklist: z.string(),
  done: z.record(z.string(), iso),
  updatedAt: iso,
});
export type Ticks = z.infer<typeof Ticks>;

/** A conversation without a page: a phone call, or one at the desk. */
export const Call = z.object({
  id: z.string(),
  title: z.string(),
  startedAt: iso,
  endedAt: z.nullable(iso),
});
export type Call = z.infer<typeof Call>;

/** Who somebody is on a site, as the agent has said; it goes before what the reader finds. */
export const KnownPerson = z.object({
  site: z.string(),
  /** The address, else the name, in lower case. */
  person: z.string(),
  role: z.enum(['customer', 'agent']),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** What the agent says of an analysis; it goes before what was found. */
export const Judgement = z.object({
  conversation: z.string(),
  /** Findings that are not so, as `kind:what`: `risk:chargeback`. */
  dismissed: z.array(z.string()),
  /** What the dispute is about, when the agent has said so. */
  category: z.nullable(Category),
  updatedAt: iso,
});
export type Judgement = z.infer<typeof Judgement>;

/** An own phrase on this device. A deleted one stays until it is deleted for good, so that it can come back. */
export const KeptPhrase = z.object({
  id: z.string(),
  phrase: OwnPhrase,
  deletedAt: z.nullable(iso),
});
export type KeptPhrase = z.infer<typeof KeptPhrase>;

/** How an own phrase was before an edit. */
export const PhraseEdit = z.object({
  /** The phrase's id. */
  id: z.string(),
  /** When it was changed from this to what came next. */
  at: iso,
  before: OwnPhrase,
});
export type PhraseEdit = z.infer<typeof PhraseEdit>;

/** How the agent takes to a phrase, built-in or own. */
export const PhraseUse = z.object({
  /** The phrase's id. */
  id: z.string(),
  isStarred: z.boolean(),
  /** How often it was inserted. */
  count: z.int().check(z.minimum(0)),
  lastUsedAt: z.nullable(iso),
});
export type PhraseUse = z.infer<typeof PhraseUse>;

/** The break timer. One row, so that worker, panel and a restarted browser all see the same. */
export const BreakTimer = z.object({
  id: z.literal('timer'),
  /** `off`: not running. `working`: a break is due at `until`. `due`: it is time. `resting`: the break ends at `until`. */
  phase: z.enum(['off', 'working', 'due', 'resting']),
  /** Epoch milliseconds; null in `off` and `due`. */
  until: z.nullable(z.number()),
  /** Minutes of work before a break, 5 to 180. */
  workMinutes: z.number().check(z.minimum(5), z.maximum(180)),
  /** Minutes of a break, 1 to 60. */
  restMinutes: z.number().check(z.minimum(1), z.maximum(60)),
});
export type BreakTimer = z.infer<typeof BreakTimer>;
