import * as z from 'zod/mini';
import { Channel } from './conversation';
import { Category, Emotion, Risk, Step, Tone } from './method';
import { Phrase } from './phrase';

/** Longest text of an own phrase, in UTF-16 units. */
export const MAX_OWN_TEXT = 10_000;

/** One wording of a phrase, in one language. */
export const Variant = z.strictObject({
  /** ISO 639-1. */
  lang: z.string().check(z.regex(/^[a-z]{2}$/, 'this is no language code')),
  /** With Liquid placeholders; blank lines separate paragraphs. */
  text: z
    .string()
    .check(z.minLength(1, 'the text is missing'), z.maxLength(MAX_OWN_TEXT, 'the text is too long')),
  /** `markdown`: bold, italic, lists and links are marked in the text as in Markdown, and nothing else is. */
  format: z.enum(['plain', 'markdown']),
});
export type Variant = z.infer<typeof Variant>;

const line = z.string().check(z.maxLength(300));

/** What an agent, or a team, says often: as it is kept, exported and shared. */
export const OwnPhrase = z
  .strictObject({
    /** Unique in the library, and apart from the built-in packs by its beginning: `own-3f2a9c10`. */
    id: Phrase.shape.id,
    name: z.string().check(z.minLength(1, 'a name is missing'), z.maxLength(120, 'the name is too long')),
    /** Parts separated by `/`; empty at the top. */
    folder: z.string().check(z.maxLength(200)),
    /** One a language, the first is the one to fall back to. */
    variants: z.array(Variant).check(z.minLength(1, 'the text is missing'), z.maxLength(20)),
    /** What follows the sign in a reply: `sorry` in `;sorry`. */
    shortcut: z.nullable(
      z
        .string()
        .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u, 'a shortcut is letters, digits and hyphens')),
    ),
    /** The step of the method that it serves. Without one it is found by searching and by its shortcut, never suggested. */
    step: z.nullable(Step),
    tone: Tone,
    /** Where it can be said; empty means everywhere. */
    channels: z.array(Channel),
    /** When it fits best. An empty list fits all. */
    fits: z.strictObject({
      categories: z.array(Category),
      emotions: z.array(Emotion),
      risks: z.array(Risk),
    }),
    why: line,
    avoid: line,
    tags: z.array(line).check(z.maxLength(50)),
    /** False: it is never exported for the team. */
    isShared: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .check(
    z.refine(({ variants }) => new Set(variants.map(({ lang }) => lang)).size === variants.length, {
      message: 'two texts are in the same language',
      path: ['variants'],
    }),
  );
export type OwnPhrase = z.infer<typeof OwnPhrase>;

/** What an import or a form makes; the library adds the id and the times. */
export type PhraseDraft = Omit<OwnPhrase, 'id' | 'createdAt' | 'updatedAt'>;

/** A draft with nothing in it but a language (ISO 639-1). */
export function emptyDraft(lang: string): PhraseDraft {
  return {
    name: '',
    folder: '',
    variants: [{ lang, text: '', format: 'plain' }],
    shortcut: null,
    step: null,
    tone: 'warm',
    channels: [],
    fits: { categories: [], emotions: [], risks: [] },
    why: '',
    avoid: '',
    tags: [],
    isShared: false,
  };
}

/** A draft that says a text as it is, named by its beginning. What is too long is cut. */
export function draftOfText(text: string, lang: string): PhraseDraft {
  const draft = emptyDraft(Variant.shape.lang.safeParse(lang).success ? lang : 'en');
  const name = (text.trim().split('\n')[0] ?? '').slice(0, 60).trim();
  const variants = draft.variants.map((variant) => ({ ...variant, text: text.slice(0, MAX_OWN_TEXT) }));
  return { ...draft, name, variants };
}
