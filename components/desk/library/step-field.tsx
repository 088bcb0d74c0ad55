import { Step } from '@/lib/model/method';
import { Field } from './field';
import type { FieldProps } from './field-props';
import { stepName } from './step-name';

/** The step that the phrase serves; without one it is never suggested. */
export function StepField({ draft, onChange, problems }: FieldProps) {
  return (
    <Field
      label="Step"
      hint={draft.step === null ? 'Without a step it is found, not suggested' : undefined}
      problem={problems.step}
    >
      {(props) => (
        <select
          {...props}
          className="field"
          value={draft.step ?? ''}
          onChange={(event) => {
            const step = Step.safeParse(event.target.value);
            onChange({ step: step.success ? step.data : null });
          }}
        >
          <option value="">none</option>
          {Step.options.map((step) => (
            <option key={step} value={step}>
              {stepName(step)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
