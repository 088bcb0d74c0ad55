/** A rehearsal: a customer, what has been said so far, and how the customer answers what the agent writes. */
import * as z from 'zod/mini';
import { Person } from './conversation';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const short = z.string().check(z.minLength(1), z.maxLength(200));
const body = z.string().check(z.minLength(1), z.maxLength(2_000));

/** Something that a reply does, by the method's steps and its list of what to avoid. */
export const ReplyMove = z.enum([
  'acknowledges',
  'apologises',
  'asks',
  'offers-choice',
  'commits',
  'thanks',
  'escalates',
  'hedges',
  'blames',
  'dismisses',
  'refuses',
]);
export type ReplyMove = z.infer<typeof ReplyMove>;

/** All that is given must hold: every move in `does`, none in `lacks`, at least one of the words in `says`. */
export const ReplyTest = z
  .strictObject({
    does: z.optional(z.array(ReplyMove).check(z.minLength(1))),
    lacks: z.optional(z.array(ReplyMove).check(z.minLength(1))),
    /** Beginnings of words, in lower case: `refund` also finds "refunded". */
    says: z.optional(z.array(short).check(z.minLength(1))),
  })
  .check(z.refine((test) => Boolean(test.does || test.lacks || test.says), 'a test must test something'));
export type ReplyTest = z.infer<typeof ReplyTest>;

const said = {
  text: body,
  /** One line to the agent: what in the reply led to this answer. */
  because: short,
};

/** What the customer writes back. It either leads to a further moment or ends the rehearsal. */
export const Answer = z.union([
  z.strictObject({ ...said, next: id }),
  z.strictObject({ ...said, ends: z.enum(['settled', 'unsettled']) }),
]);
export type Answer = z.infer<typeof Answer>;

/** A point at which the customer waits for a reply. The first reaction whose test holds is taken. */
export const Moment = z.strictObject({
  reactions: z.array(z.strictObject({ when: ReplyTest, answer: Answer })),
  otherwise: Answer,
});
export type Moment = z.infer<typeof Moment>;

export const ScenarioMessage = z.strictObject({
  role: z.enum(['customer', 'agent', 'note']),
  /** The agent who wrote it, or null for the scenario's customer. */
  by: z.nullable(Person),
  /** Minutes before the rehearsal is opened, so that waiting clocks make sense on any day. */
  minutesAgo: z.number().check(z.positive()),
  text: body,
});
export type ScenarioMessage = z.infer<typeof ScenarioMessage>;

export const Scenario = z.strictObject({
  /** Also the conversation's id in the practice inbox. */
  id,
  subject: short,
  customer: z.strictObject({ name: short, email: short }),
  /** Oldest first. */
  messages: z.array(ScenarioMessage).check(z.minLength(1)),
  /** Where the rehearsal starts: a key of `moments`. */
  start: id,
  moments: z.record(id, Moment),
});
export type Scenario = z.infer<typeof Scenario>;
