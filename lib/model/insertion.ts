import * as z from 'zod/mini';

/** What the panel asks a page to put at the caret. */
export const Insert = z.object({
  /** Plain text; blank lines separate paragraphs. */
  text: z.string().check(z.minLength(1), z.maxLength(50_000)),
  /** The same with bold, italic, lists and links, for composers that can hold them; already sanitised. */
  html: z.optional(z.string().check(z.maxLength(200_000))),
  /** What stands right before the caret and goes for it, in the same step: a shortcut that was typed, such as `;sorry`. */
  over: z.optional(z.string().check(z.minLength(1), z.maxLength(90))),
});
export type Insert = z.infer<typeof Insert>;

export const InsertFailure = z.enum(['no-composer', 'read-only', 'too-long', 'refused', 'page-gone']);
export type InsertFailure = z.infer<typeof InsertFailure>;

/** What became of it, read back from the composer. */
export const Insertion = z.discriminatedUnion('status', [
  z.object({ status: z.literal('inserted'), content: z.string() }),
  /** It is in, but not as asked: `content` is what the composer holds now. */
  z.object({ status: z.literal('changed'), content: z.string() }),
  z.object({ status: z.literal('failed'), reason: InsertFailure }),
]);
export type Insertion = z.infer<typeof Insertion>;

/** What became of taking the last insertion back. */
export const Undo = z.discriminatedUnion('status', [
  /** The composer holds exactly what it held before. */
  z.object({ status: z.literal('restored') }),
  /** `changed-since`: something else was written meanwhile, and it is left alone. */
  z.object({ status: z.literal('failed'), reason: z.enum(['nothing', 'changed-since', 'refused']) }),
]);
export type Undo = z.infer<typeof Undo>;
