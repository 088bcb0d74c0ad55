import * as z from 'zod/mini';

/** Some words that look alike. */
export const RichRun = z.object({
  text: z.string(),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  /** Where a link leads: http, https or mailto. */
  href: z.nullable(z.string()),
});
export type RichRun = z.infer<typeof RichRun>;

/** A paragraph or an item of a list; lists are not nested. */
export const RichBlock = z.object({
  kind: z.enum(['paragraph', 'bullet', 'number']),
  runs: z.array(RichRun),
});
export type RichBlock = z.infer<typeof RichBlock>;
