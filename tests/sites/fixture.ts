import * as z from 'zod/mini';
import { Channel, Person, Role } from '@/lib/model/conversation';
import { ComposerMode } from '@/lib/model/reading';

/** A time without zone is the browser's own, as pages show it to the agent. */
const time = z.pipe(
  z.string(),
  z.transform((words) => new Date(words).toISOString()),
);

/** What the panel must be told about the page beside it. */
export const Expected = z.strictObject({
  url: z.url(),
  /** The present, for pages that say "today". */
  now: z.optional(time),
  /** Absent where a case is about the composer alone. */
  reading: z.optional(
    z.strictObject({
      /** `generic` for sites of whose messages too little is known: they are found by structure. */
      by: z._default(z.enum(['adapter', 'generic']), 'adapter'),
      /** Absent where it is a hash of the subject and the customer. */
      id: z.optional(z.string()),
      subject: z.string(),
      channel: Channel,
      customer: Person,
      agent: z.nullable(Person),
      complete: z.boolean(),
      /** How many messages are known to be missing, or null when only that some are. */
      hidden: z.nullable(z.number()),
      /** Oldest first, and no others. */
      messages: z
        .array(
          z.strictObject({
            id: z.optional(z.string()),
            role: Role,
            author: z.string(),
            email: z.optional(z.string()),
            text: z.string(),
            sentAt: z.nullable(time),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
  /** Null where the page shows none. */
  composer: z.nullable(z.strictObject({ kind: z.enum(['plain', 'rich']), mode: ComposerMode })),
});
export type Expected = z.infer<typeof Expected>;

/** A saved page and what is to be read on it. */
export type Fixture = { site: string; name: string; html: string; expected: Expected };
