import type { JSONContent } from '@tiptap/react';
import type { Scenario } from '@/lib/model/scenario';

export type ComposerMode = 'public' | 'internal';

/** What was written: its words, and how they are formatted when they come from the rich composer. */
export interface Draft {
  text: string;
  rich: JSONContent | null;
}

export const emptyDraft: Draft = { text: '', rich: null };

export interface ThreadMessage extends Draft {
  id: string;
  role: 'customer' | 'agent' | 'note';
  author: { name: string; email?: string | undefined };
  /** Epoch milliseconds. */
  sentAt: number;
}

/** One conversation of the practice inbox, for as long as the page is open. */
export interface Thread {
  scenario: Scenario;
  messages: readonly ThreadMessage[];
  progress: { status: 'waiting'; moment: string } | { status: 'over'; outcome: 'settled' | 'unsettled' };
  /** Why the customer's last answer came out as it did; null before the first. */
  because: string | null;
  /** Public replies sent since the customer last wrote. */
  unanswered: readonly string[];
  typing: boolean;
  unread: boolean;
  mode: ComposerMode;
  /** One for each mode, so that a note never turns into a reply by switching. */
  drafts: Record<ComposerMode, Draft>;
}

/** A scenario at its start, its times counted back from `at` (epoch milliseconds). */
export function openThread(scenario: Scenario, at: number): Thread {
  return {
    scenario,
    messages: scenario.messages.map(({ role, by, minutesAgo, text }, index) => ({
      id: `${scenario.id}-${index + 1}`,
      role,
      author: by ?? scenario.customer,
      sentAt: at - minutesAgo * 60_000,
      text,
      rich: null,
    })),
    progress: { status: 'waiting', moment: scenario.start },
    because: null,
    unanswered: [],
    typing: false,
    unread: false,
    mode: 'public',
    drafts: { public: emptyDraft, internal: emptyDraft },
  };
}
