import * as z from 'zod/mini';
import { Channel } from './conversation';
import { Category, Emotion, Risk, Step, Tone } from './method';

const short = z.string().check(z.minLength(1), z.maxLength(300));

/** One thing an agent can say. */
export const Phrase = z.strictObject({
  /** Unique across packs: `acknowledge-two-charges`. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80)),
  /** The step of the method that it serves. */
  step: Step,
  /** Plain text with Liquid placeholders; blank lines separate paragraphs. */
  text: z.string().check(z.minLength(1), z.maxLength(4_000)),
  /** `markdown`: bold, italic, lists and links are marked in the text. */
  format: z.optional(z.enum(['plain', 'markdown'])),
  tone: Tone,
  /** Where it can be said; empty means everywhere. */
  channels: z.array(Channel),
  /** When it fits best. An empty list fits all. */
  fits: z.strictObject({
    categories: z.array(Category),
    emotions: z.array(Emotion),
    risks: z.array(Risk),
  }),
  /** Why it works, in one line. */
  why: short,
  /** When to leave it alone, in one line. */
  avoid: short,
  /** Words to find it by that are not in its text. */
  tags: z.array(short),
});
export type Phrase = z.infer<typeof Phrase>;

/** A phrase as it stands among others, built-in or own. */
export interface PhraseAtHand extends Phrase {
  /** What the agent calls it; a built-in one has only its id. */
  name?: string;
  /** What follows the sign in a reply. */
  shortcut?: string | null;
  /** False where nobody has said when it helps: then it is found and never suggested. */
  isSuggestable?: boolean;
}

/** A file of phrases in one language. */
export const PhrasePack = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: short,
  /** ISO 639-1. */
  lang: z.string().check(z.regex(/^[a-z]{2}$/)),
  version: z.string(),
  phrases: z.array(Phrase),
});
export type PhrasePack = z.infer<typeof PhrasePack>;
