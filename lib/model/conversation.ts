/**
 * The nouns that every stage shares. In: nothing. Out: zod schemas and the types inferred from them.
 * This folder imports zod and nothing else, so that any context may import it.
 */
import * as z from 'zod/mini';

/** Longest text kept of one message, in UTF-16 units; a megabyte mail is cut here, at the reader. */
export const MAX_MESSAGE_LENGTH = 100_000;
/** Most messages kept of one conversation; the newest win. */
export const MAX_MESSAGES = 2_000;

const line = z.string().check(z.maxLength(1_000));

export const Role = z.enum(['customer', 'agent', 'note', 'unknown']);
export type Role = z.infer<typeof Role>;

/** Where a message was found: on the page itself, inside a quote, or given by the agent. */
export const Origin = z.enum(['page', 'quote', 'selection', 'paste', 'call']);
export type Origin = z.infer<typeof Origin>;

export const Message = z.object({
  /** Stable within the conversation for as long as the page shows the message. */
  id: line,
  role: Role,
  /** The name as the page writes it; empty when it does not say. */
  author: line,
  email: z.optional(line),
  /** What the author wrote this time: no quote, no signature. */
  text: z.string().check(z.maxLength(MAX_MESSAGE_LENGTH)),
  /** ISO 8601 in UTC, or null when the page's words could not be read as a time. Never invented. */
  sentAt: z.nullable(z.iso.datetime()),
  /** The time in the page's own words. */
  sentAtText: line,
  origin: Origin,
});
export type Message = z.infer<typeof Message>;

export const Person = z.object({ name: line, email: z.optional(line) });
export type Person = z.infer<typeof Person>;

export const Channel = z.enum(['email', 'chat', 'phone', 'unknown']);
export type Channel = z.infer<typeof Channel>;

/** How well the page was read, so that the panel can say it. */
export const Coverage = z.object({
  /** `adapter`: by a site's own rules. `generic`: by structure. `given`: the agent selected or pasted it. */
  by: z.enum(['adapter', 'generic', 'given']),
  /** False when messages are known to be collapsed or not loaded. */
  complete: z.boolean(),
  /** How many messages are known to be missing, or null when only that some are. */
  hidden: z.nullable(z.number()),
  /** Of how many messages only the beginning was read, since they are too long. */
  cut: z.optional(z.int().check(z.minimum(0))),
  /** 0 to 1: how sure the reader is of messages and roles. */
  sureness: z.number().check(z.minimum(0), z.maximum(1)),
  /** The day an adapter was last seen working, or null where nobody could verify it. */
  verified: z.nullable(line),
  /**
   * For each field of an adapter, which of its ways of finding won on this page, counted from 0. -1: the page should say it
   * and no way found it, so the page may have changed.
   */
  winners: z.optional(z.record(z.string().check(z.maxLength(40)), z.number())),
});
export type Coverage = z.infer<typeof Coverage>;

export const Conversation = z.object({
  /** The site's id, for example `rt` or `practice`. */
  site: line,
  /** The conversation's id on that site; `site:id` keys everything the agent writes. */
  id: line,
  subject: z.string().check(z.maxLength(2_000)),
  channel: Channel,
  customer: Person,
  /** The agent who is signed in, when the page says so. */
  agent: z.nullable(Person),
  /** Oldest first. */
  messages: z.array(Message).check(z.maxLength(MAX_MESSAGES)),
  coverage: Coverage,
});
export type Conversation = z.infer<typeof Conversation>;

/** The key under which notes, steps and promises of a conversation are kept on the device. */
export function conversationKey(conversation: { site: string; id: string }): string {
  return `${conversation.site}:${conversation.id}`;
}
