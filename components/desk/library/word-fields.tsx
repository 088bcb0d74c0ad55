import { useState } from 'react';
import { Field } from './field';
import type { FieldProps } from './field-props';

/** What the agent says about the phrase, and whether the team gets it. */
export function WordFields({ draft, onChange, problems }: FieldProps) {
  return (
    <details className="more">
      <summary>
        Tags and notes <small>{draft.isShared ? 'to share' : 'private'}</small>
      </summary>
      <TagsField draft={draft} onChange={onChange} problems={problems} />
      <Field label="Why it works" problem={problems.why}>
        {(props) => (
          <input
            {...props}
            className="field"
            value={draft.why}
            onChange={(event) => onChange({ why: event.target.value })}
          />
        )}
      </Field>
      <Field label="Leave it when" problem={problems.avoid}>
        {(props) => (
          <input
            {...props}
            className="field"
            value={draft.avoid}
            onChange={(event) => onChange({ avoid: event.target.value })}
          />
        )}
      </Field>
      <label className="option">
        <input
          type="checkbox"
          checked={draft.isShared}
          onChange={(event) => onChange({ isShared: event.target.checked })}
        />
        To share: it is in what you export for the team
      </label>
    </details>
  );
}

/** As typed until the field is left, so that a comma can be typed at all. */
function TagsField({ draft, onChange, problems }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label="Tags" hint="Separated by commas" problem={problems.tags}>
      {(props) => (
        <input
          {...props}
          className="field"
          autoComplete="off"
          value={typed ?? draft.tags.join(', ')}
          onChange={({ target: { value } }) => {
            setTyped(value);
            onChange({
              tags: value
                .split(',')
                .map((tag) => tag.trim())
                .filter((tag) => tag !== ''),
            });
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
