import * as z from 'zod/mini';
import { Category, Cause, Emotion, Risk, Step } from './method';

/** The words that show a finding: a span of one message, in UTF-16 units of its `text`. */
export const Evidence = z.object({
  messageId: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** How heated one message is. */
export const TensionPoint = z.object({
  messageId: z.string(),
  /** 0 (calm) to 100. */
  level: z.number(),
  /** 0 to 1: how stirred up, apart from whether it is good or bad. */
  arousal: z.number(),
  /** -1 (unhappy) to 1 (happy). */
  valence: z.number(),
  evidence: z.array(Evidence),
});
export type TensionPoint = z.infer<typeof TensionPoint>;

export const FactKind = z.enum([
  'order',
  'invoice',
  'tracking',
  'phone',
  'email',
  'amount',
  'date',
  'product',
  'name',
  'place',
]);
export type FactKind = z.infer<typeof FactKind>;

export const Analysis = z.object({
  language: z.object({
    /** ISO 639-1, or null when unsure. */
    code: z.nullable(z.string()),
    /** False when only what needs no language is shown. */
    supported: z.boolean(),
  }),
  tension: z.object({
    /** One point a customer message, oldest first. */
    points: z.array(TensionPoint),
    /** The agents' own line, drawn beside it: anger is catching. */
    agentPoints: z.array(TensionPoint),
    /** The newest customer message's level, or null when there is none. */
    level: z.nullable(z.number()),
    trend: z.enum(['rising', 'steady', 'falling']),
    /** Change over the last three customer messages, -100 to 100. */
    change: z.number(),
    /** Only when sure. */
    emotion: z.nullable(Emotion),
  }),
  risks: z.array(z.object({ risk: Risk, evidence: z.array(Evidence) })),
  category: z.nullable(
    z.object({
      primary: Category,
      secondary: z.array(Category),
      /** 0 to 1. */
      confidence: z.number(),
      cause: z.nullable(Cause),
      evidence: z.array(Evidence),
    }),
  ),
  facts: z.array(z.object({ kind: FactKind, value: z.string(), evidence: Evidence })),
  /** What the customer wants done, in their words. */
  wishes: z.array(z.object({ wish: z.string(), evidence: Evidence })),
  questions: z.array(z.object({ evidence: Evidence, answer: z.nullable(Evidence) })),
  promises: z.array(
    z.object({
      evidence: Evidence,
      who: z.string(),
      /** ISO 8601, or null for a promise without a date. */
      due: z.nullable(z.string()),
      kept: z.nullable(Evidence),
    }),
  ),
  steps: z.array(z.object({ step: Step, evidence: Evidence })),
  waiting: z.object({
    /** When the customer's first unanswered message was sent, ISO 8601; null when nobody waits or no time is known. */
    since: z.nullable(z.string()),
    /** How many times the customer has written. */
    contacts: z.number(),
    /** Milliseconds from the customer's first message to the first reply; null when there is none or no times. */
    firstReply: z.nullable(z.number()),
  }),
});
export type Analysis = z.infer<typeof Analysis>;
