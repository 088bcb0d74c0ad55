import { copyPhrase } from '@/lib/desk/copy-phrase';
import { dropDraft } from '@/lib/desk/edit-drafts';
import { removePhrase } from '@/lib/desk/remove-phrase';
import type { OwnPhrase } from '@/lib/model/own-phrase';
import { Button } from '../../ui/button';
import { StarToggle } from './star-toggle';

/** What can be done with the phrase as a whole, and whether it is kept. */
export function FormActions({
  id,
  kept,
  isChanged,
  hasProblems,
}: {
  id: string;
  kept: OwnPhrase | null;
  isChanged: boolean;
  hasProblems: boolean;
}) {
  return (
    <div className="form-actions">
      {isChanged ? (
        <>
          <Button look="primary" submits aria-keyshortcuts="Control+Enter">
            Save
          </Button>
          <Button onClick={() => dropDraft(id)}>{kept ? 'Discard changes' : 'Discard'}</Button>
        </>
      ) : null}
      <span className={hasProblems ? 'hint amber' : 'hint'}>
        {hasProblems ? 'Something needs a look' : isChanged ? 'Not saved yet' : 'Saved'}
      </span>
      {kept ? (
        <span className="row at-end">
          <StarToggle id={id} name={kept.name} />
          <Button look="quiet" onClick={() => copyPhrase(kept, false)}>
            Duplicate
          </Button>
          <Button look="quiet" onClick={() => void removePhrase(id)}>
            Delete
          </Button>
        </span>
      ) : null}
    </div>
  );
}
