import * as z from 'zod/mini';
import { Conversation } from './conversation';

const line = z.string().check(z.maxLength(1_000));

/** A part of the page that a reading could not find, named as the panel says it. */
export const Missing = z.enum(['conversation', 'messages', 'text', 'author', 'one conversation']);
export type Missing = z.infer<typeof Missing>;

/** The outcome of reading one document. */
export const Reading = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ready'), conversation: Conversation }),
  /** The page should show a conversation and it could not be read whole: nothing is shown in its place. */
  z.object({
    status: z.literal('unreadable'),
    site: line,
    siteName: line,
    missing: z.array(Missing).check(z.maxLength(10)),
  }),
  /** No conversation here. `about` names the one that the page belongs to, for example RT's reply form. */
  z.object({
    status: z.literal('elsewhere'),
    site: z.nullable(line),
    about: z.nullable(line),
  }),
]);
export type Reading = z.infer<typeof Reading>;

/** Who will see what is written in the composer. */
export const ComposerMode = z.enum(['public', 'internal', 'unknown']);
export type ComposerMode = z.infer<typeof ComposerMode>;

/** The reply box that an insertion would go to. */
export const Composer = z.object({
  kind: z.enum(['plain', 'rich']),
  mode: ComposerMode,
  /** What is in it now, signature and quote included; only ever held in memory. */
  draft: z.string().check(z.maxLength(200_000)),
  /** When the agent was last in it or chose it, in epoch milliseconds; 0 when never. */
  focusedAt: z.number(),
});
export type Composer = z.infer<typeof Composer>;

/** A box that a reply could go to, while neither the agent nor the site has said which it is. */
export const ComposerChoice = z.object({
  /** Names it in its frame, for as long as the page stays. */
  id: z.string().check(z.maxLength(20)),
  /** What the page calls it; null when it has no name. */
  label: z.nullable(z.string().check(z.maxLength(80))),
});
export type ComposerChoice = z.infer<typeof ComposerChoice>;

/** What a frame offers to choose from. With one choice it is also the frame's composer. */
export const ComposerChoices = z.array(ComposerChoice).check(z.maxLength(6));

/** What is known of one frame of a tab. */
export const FrameReport = z.object({
  reading: Reading,
  composer: z.nullable(Composer),
  choices: ComposerChoices,
});
export type FrameReport = z.infer<typeof FrameReport>;
