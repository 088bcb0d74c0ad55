import * as z from 'zod/mini';
import { Tone } from './method';

/** What the agent has set. Kept beside the database, since page scripts need some of it too. */
export const Settings = z.object({
  /** How suggestions should sound; null leaves it to what fits. */
  tone: z.nullable(Tone),
  /** Gives the page its focus back after an insertion, which only closing the panel can. */
  closeAfterInsert: z.boolean(),
  /** What begins a text shortcut in a composer: `;sorry`. One character that is no letter, digit or space. */
  shortcutTrigger: z.string().check(z.regex(/^[^\p{L}\p{N}\s]$/u)),
  /** The key that expands it. */
  shortcutKey: z.enum(['Tab', 'Enter', 'Space']),
  /** Own phrases and stars go along to the user's other devices, by the browser's own sync. */
  syncPhrases: z.boolean(),
  /** Hosts where text shortcuts are off. */
  shortcutsOffSites: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  tone: null,
  closeAfterInsert: false,
  shortcutTrigger: ';',
  shortcutKey: 'Tab',
  syncPhrases: false,
  shortcutsOffSites: [],
};
