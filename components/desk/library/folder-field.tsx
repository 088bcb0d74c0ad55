import { useMemo } from 'react';
import { useDesk } from '../use-desk';
import { Field } from './field';
import type { FieldProps } from './field-props';

/** The folder, by name; those that there are already are offered. */
export function FolderField({ draft, onChange, problems }: FieldProps) {
  const own = useDesk((state) => state.own);
  const folders = useMemo(
    () => [...new Set(own.map(({ folder }) => folder))].filter((folder) => folder !== '').sort(),
    [own],
  );
  return (
    <Field label="Folder" hint="A / puts one inside another" problem={problems.folder}>
      {(props) => (
        <>
          <input
            {...props}
            className="field"
            list="folders"
            autoComplete="off"
            value={draft.folder}
            onChange={(event) => onChange({ folder: event.target.value })}
          />
          <datalist id="folders">
            {folders.map((folder) => (
              <option key={folder} value={folder} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
