import * as z from 'zod/mini';
import { Step } from './method';
import { RichBlock } from './rich-text';

/** A piece of a suggested text, so that the panel can tint what was filled in and what is still missing. */
export const SuggestionPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** Filled from the conversation. */
  z.object({ kind: z.literal('filled'), name: z.string(), text: z.string() }),
  /** Still to be asked. `offer` is a value that may be right but is not sure enough to be used unasked. */
  z.object({
    kind: z.literal('gap'),
    name: z.string(),
    offer: z.nullable(z.string()),
    /** What there is to choose from, when the phrase says so. */
    options: z.optional(z.array(z.string())),
  }),
]);
export type SuggestionPart = z.infer<typeof SuggestionPart>;

export const Suggestion = z.object({
  /** The phrase's id. */
  id: z.string(),
  step: Step,
  parts: z.array(SuggestionPart),
  /** The same with its looks, for composers that can hold them. `\uE000n\uE001` in a run stands for `fills[n]`. */
  rich: z.optional(z.object({ blocks: z.array(RichBlock), fills: z.array(SuggestionPart) })),
  /** In a few words, why now: “they asked for a manager”. */
  reason: z.string(),
  /** Names of placeholders that have to be asked for, each once, in order of appearance. */
  missing: z.array(z.string()),
  /** Ids of the phrases that it was put together from, when it is more than one. */
  holds: z.optional(z.array(z.string())),
});
export type Suggestion = z.infer<typeof Suggestion>;
