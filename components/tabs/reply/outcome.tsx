import type { InsertFailure } from '@/lib/model/insertion';
import type { Outcome as InsertOutcome } from '@/lib/panel/panel-state';
import { usePanel } from '../../use-panel';

const reasons: Record<InsertFailure, string> = {
  'no-composer': 'No reply box is open.',
  'read-only': 'The reply box is locked.',
  'too-long': 'The reply box has no room for it.',
  refused: 'The reply box did not take it.',
  'page-gone': 'The page has changed.',
};

/** What became of an insertion, read back from the composer. Always there, so that nothing moves when it speaks. */
export function Outcome({ suggestionId, problem }: { suggestionId: string; problem: string | null }) {
  const outcome = usePanel((state) => state.outcome);
  const said = outcome?.suggestionId === suggestionId ? outcomeWords(outcome) : null;
  const worry = problem !== null || (said?.worry ?? false);
  return (
    <p className={worry ? 'outcome amber' : 'outcome'} role="status">
      {problem ?? said?.words}
    </p>
  );
}

function outcomeWords(outcome: InsertOutcome): { words: string; worry: boolean } {
  if (outcome.status !== 'tried')
    return outcome.status === 'copied'
      ? { words: 'Copied.', worry: false }
      : { words: 'The clipboard is not available here.', worry: true };
  const { insertion, copied } = outcome;
  if (insertion.status === 'inserted')
    return { words: 'Inserted. F6 takes you back to the reply.', worry: false };
  if (insertion.status === 'changed')
    return { words: 'Inserted, but the editor changed it. Please look at the reply.', worry: true };
  const next = copied ? 'Copied: press Ctrl+V in the reply.' : 'Please copy it by hand.';
  return { words: `${reasons[insertion.reason]} ${next}`, worry: true };
}
