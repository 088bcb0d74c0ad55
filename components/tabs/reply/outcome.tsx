import type { InsertFailure } from '@/lib/model/insertion';
import { dropQuestion, insertText, undoInsertion } from '@/lib/panel/insert-text';
import type { Outcome as InsertOutcome, Worry } from '@/lib/panel/panel-state';
import { Button } from '../../ui/button';
import { usePanel } from '../../use-panel';

const reasons: Record<InsertFailure, string> = {
  'no-composer': 'No reply box is open.',
  'read-only': 'The reply box is locked.',
  'too-long': 'The reply box has no room for it.',
  refused: 'The reply box did not take it.',
  'page-gone': 'The page has changed.',
};

/** What became of an insertion, read back from the composer, and what can be done about it. */
export function Outcome({ suggestionId, problem }: { suggestionId: string; problem: string | null }) {
  const outcome = usePanel((state) => state.outcome);
  const mine = outcome?.suggestionId === suggestionId && problem === null ? outcome : null;
  const said = mine ? outcomeWords(mine) : null;
  const worry = problem !== null || (said?.worry ?? false);
  return (
    <div className="outcome-row">
      <p className={worry ? 'outcome amber' : 'outcome'} role="status">
        {problem ?? said?.words}
      </p>
      {mine?.status === 'asking' ? (
        <div className="row">
          <Button onClick={() => void insertText(suggestionId, mine.text, true)}>Insert anyway</Button>
          <Button look="quiet" onClick={dropQuestion}>
            Leave it
          </Button>
        </div>
      ) : null}
      {mine?.status === 'tried' && mine.insertion.status !== 'failed' ? (
        <Button look="quiet" onClick={() => void undoInsertion()}>
          Undo insert
        </Button>
      ) : null}
    </div>
  );
}

const undoReasons = {
  nothing: 'There is nothing to take back any more.',
  'changed-since': 'The reply was changed since, so it is left as it is. Ctrl+Z works in the reply.',
  refused: 'The reply box did not let it go. Ctrl+Z works in the reply.',
};

function outcomeWords(outcome: InsertOutcome): { words: string; worry: boolean } {
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

function triedWords({ insertion, copied }: Extract<InsertOutcome, { status: 'tried' }>) {
  if (insertion.status === 'inserted')
    return { words: 'Inserted. F6 takes you back to the reply.', worry: false };
  if (insertion.status === 'changed')
    return { words: 'Inserted, but the editor changed it. Please look at the reply.', worry: true };
  const next = copied ? 'Copied: press Ctrl+V in the reply.' : 'Please copy it by hand.';
  return { words: `${reasons[insertion.reason]} ${next}`, worry: true };
}
