import * as z from 'zod/mini';

/** A name that can be typed behind the trigger: `sorry`, or a phrase's id. */
export const ShortcutName = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u), z.maxLength(80));

/** What the agent called the palette for. */
export const PaletteWish = z.discriminatedUnion('kind', [
  /** To look for a phrase. */
  z.object({ kind: z.literal('search') }),
  /** To have the suggestion of this number inserted, counted from 1; the palette shows only when it has to ask. */
  z.object({ kind: z.literal('suggestion'), number: z.int().check(z.minimum(1), z.maximum(5)) }),
  /** To have the phrase of this name put in the place of what was typed, such as `;sorry`. */
  z.object({
    kind: z.literal('shortcut'),
    name: ShortcutName,
    typed: z.string().check(z.minLength(1), z.maxLength(90)),
  }),
]);
export type PaletteWish = z.infer<typeof PaletteWish>;

/** What the page tells a palette that it has mounted. */
export const PaletteBeginning = z.object({
  wish: PaletteWish,
  /** What was searched for the last time on this page. */
  query: z.string().check(z.maxLength(200)),
});
export type PaletteBeginning = z.infer<typeof PaletteBeginning>;
