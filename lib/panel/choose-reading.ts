import { type Conversation, conversationKey } from '../model/conversation';
import type { Composer, FrameReport, Missing } from '../model/reading';
import { joinMessages } from '../read/join-messages';
import { isKnown, offerChoices } from './offer-choices';

/** What all frames of a tab amount to. */
export type TabReading =
  | { status: 'ready'; conversation: Conversation }
  | { status: 'unreadable'; siteName: string; missing: Missing[] }
  /** `about` is the key of the conversation that the page belongs to without showing it. */
  | { status: 'elsewhere'; about: string | null };

/**
 * One reading of a tab from its frames' reports. Frames that show parts of the same conversation are joined; frames that
 * show different ones mean that nobody can say which is meant, so it is none.
 */
export function chooseReading(reports: readonly FrameReport[]): TabReading {
  const conversations = reports.flatMap(({ reading }) =>
    reading.status === 'ready' ? [reading.conversation] : [],
  );
  const [first, ...rest] = conversations;
  if (first) {
    const key = conversationKey(first);
    if (rest.some((other) => conversationKey(other) !== key))
      return { status: 'unreadable', siteName: first.site, missing: ['one conversation'] };
    const messages = rest.reduce((known, part) => joinMessages(known, part.messages), first.messages);
    return { status: 'ready', conversation: { ...first, messages } };
  }
  for (const { reading } of reports)
    if (reading.status === 'unreadable')
      return { status: 'unreadable', siteName: reading.siteName, missing: reading.missing };
  for (const { reading } of reports)
    if (reading.status === 'elsewhere' && reading.site && reading.about)
      return { status: 'elsewhere', about: conversationKey({ site: reading.site, id: reading.about }) };
  return { status: 'elsewhere', about: null };
}

/**
 * The composer where the agent was last, over all frames; the first that a site names when the agent was in none. Boxes
 * that nobody named count only where there is but one: of several the agent chooses, see `offerChoices`.
 */
export function chooseComposer(
  reports: ReadonlyMap<number, FrameReport>,
): { frameId: number; composer: Composer } | null {
  let chosen: { frameId: number; composer: Composer } | null = null;
  if (offerChoices(reports).length > 0) return null;
  const isAnyKnown = [...reports.values()].some(isKnown);
  for (const [frameId, report] of reports) {
    const { composer } = report;
    if (!composer || (isAnyKnown && !isKnown(report))) continue;
    if (!chosen || composer.focusedAt > chosen.composer.focusedAt) chosen = { frameId, composer };
  }
  return chosen;
}
