import { dropQuestion, insertText, undoInsertion } from '@/lib/panel/insert-text';
import { outcomeWords } from '../../outcome-words';
import { Button } from '../../ui/button';
import { usePanel } from '../../use-panel';

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
          <Button onClick={() => void insertText(suggestionId, mine.words, true)}>Insert anyway</Button>
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
