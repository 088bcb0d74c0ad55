import type { InsertFailure } from '@/lib/model/insertion';
import { findLostLine } from '@/lib/panel/find-lost-line';
import type { Outcome, Worry } from '@/lib/panel/panel-state';

const reasons: Record<InsertFailure, string> = {
  'no-composer': 'No reply box is open.',
  'read-only': 'The reply box is locked.',
  'too-long': 'The reply box has no room for it.',
  refused: 'The reply box did not take it.',
  'page-gone': 'The page has changed.',
};

const undoReasons = {
  nothing: 'There is nothing to take back any more.',
  'changed-since': 'The reply was changed since, so it is left as it is. Ctrl+Z works in the reply.',
  refused: 'The reply box did not let it go. Ctrl+Z works in the reply.',
};

/** What became of an insertion, in words, and whether the agent should look. */
export function outcomeWords(outcome: Outcome): { words: string; worry: boolean } {
  switch (outcome.status) {
    case 'copied':
      return { words: 'Copied.', worry: false };
    case 'not-copied':
      return { words: 'The clipboard is not available here.', worry: true };
    case 'asking':
      return { words: worryWords(outcome.worry), worry: true };
    case 'undone':
      return { words: 'Taken back. The reply is as it was.', worry: false };
    case 'not-undone':
      return { words: undoReasons[outcome.reason], worry: true };
    case 'tried':
      return triedWords(outcome);
  }
}

function worryWords(worry: Worry): string {
  if (worry.kind === 'moved-on') return 'The conversation has gone on since this was suggested.';
  return `“${worry.quote}” is in an internal note, and the customer would see it.`;
}

function triedWords({ words: { text }, insertion, copied }: Extract<Outcome, { status: 'tried' }>) {
  if (insertion.status === 'inserted')
    return { words: 'Inserted. F6 takes you back to the reply.', worry: false };
  if (insertion.status === 'changed') {
    const lost = findLostLine(text, insertion.content);
    const what = lost ? `“${lost}” is not as it was.` : 'Only the line breaks differ.';
    return { words: `Inserted, but the editor changed it. ${what}`, worry: true };
  }
  const next = copied ? 'Copied: press Ctrl+V in the reply.' : 'Please copy it by hand.';
  return { words: `${reasons[insertion.reason]} ${next}`, worry: true };
}
