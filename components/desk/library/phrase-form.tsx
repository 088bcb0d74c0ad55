import { type KeyboardEvent, useEffect, useRef } from 'react';
import { changeDraft } from '@/lib/desk/edit-drafts';
import { saveDraft } from '@/lib/desk/save-draft';
import type { OwnPhrase, PhraseDraft } from '@/lib/model/own-phrase';
import { focusShown } from '../focus-shown';
import { Field } from './field';
import { FolderField } from './folder-field';
import { FormActions } from './form-actions';
import { PhraseVersions } from './phrase-versions';
import { ShortcutField } from './shortcut-field';
import { SituationFields } from './situation-fields';
import { StepField } from './step-field';
import { TextsField } from './texts-field';
import { useJudgement } from './use-judgement';
import { WordFields } from './word-fields';

/** A phrase of one's own, to write in. Ctrl+Enter saves; Escape goes back to the list, and what was written stays. */
export function PhraseForm({
  id,
  kept,
  draft,
  onLeave,
}: {
  id: string;
  kept: OwnPhrase | null;
  draft: PhraseDraft | null;
  onLeave: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const shown = draft ?? kept;
  const { problems, hints } = useJudgement(id);
  // The first that is wrong, once it is marked.
  const goesToFault = useRef(false);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!goesToFault.current || !wrong || Object.keys(problems).length === 0) return;
    goesToFault.current = false;
    wrong.closest('details')?.setAttribute('open', '');
    wrong.focus();
  }, [problems]);
  if (!shown) return null;
  const save = async () => {
    goesToFault.current = (await saveDraft(id)).status === 'refused';
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void save();
    }
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
  };
  const fields = {
    draft: shown,
    onChange: (change: Partial<PhraseDraft>) => changeDraft(id, change),
    problems,
  };
  return (
    <form
      ref={form}
      className="phrase-form"
      aria-label={shown.name || 'New phrase'}
      noValidate
      onKeyDownCapture={press}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormActions
        id={id}
        kept={kept}
        isChanged={draft !== null}
        hasProblems={Object.keys(problems).length > 0}
      />
      <Field label="Name" problem={problems.name}>
        {(props) => (
          <input
            {...props}
            data-first-field
            className="field"
            autoComplete="off"
            ref={kept === null ? focusShown : undefined}
            value={shown.name}
            onChange={(event) => fields.onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <TextsField {...fields} id={id} />
      <div className="columns">
        <FolderField {...fields} />
        <ShortcutField {...fields} hint={hints.shortcut} />
        <StepField {...fields} />
      </div>
      <SituationFields {...fields} />
      <WordFields {...fields} />
      {kept ? <PhraseVersions id={id} /> : null}
    </form>
  );
}
