/** What panel and page tell each other while a page is being taught. */
import * as z from 'zod/mini';
import { Reading } from './reading';
import { SiteSchema } from './site-schema';

/** What the agent is asked to point at, in this order. */
export const Wanted = z.enum(['customer', 'agent', 'composer']);
export type Wanted = z.infer<typeof Wanted>;

export const PickReply = z.discriminatedUnion('status', [
  /** What would be read now, by the rules proposed so far. */
  z.object({ status: z.literal('picked'), site: SiteSchema, reading: Reading }),
  /** `same-message`: both picks are one message. `no-editor`: nothing can be written there. */
  z.object({ status: z.literal('refused'), reason: z.enum(['same-message', 'no-editor']) }),
  z.object({ status: z.literal('cancelled') }),
]);
export type PickReply = z.infer<typeof PickReply>;
