import { Field } from './field';
import type { FieldProps } from './field-props';

/** What is typed in a reply to get the phrase, behind the sign. */
export function ShortcutField({
  draft,
  onChange,
  problems,
  hint = 'Typed behind the sign, as in ;sorry',
}: FieldProps & { hint?: string | undefined }) {
  return (
    <Field label="Text shortcut" hint={hint} problem={problems.shortcut}>
      {(props) => (
        <input
          {...props}
          className="field"
          autoComplete="off"
          spellCheck={false}
          value={draft.shortcut ?? ''}
          onChange={({ target: { value } }) => onChange({ shortcut: value === '' ? null : value })}
        />
      )}
    </Field>
  );
}
