import type { Draft } from './thread';

export interface FieldProps {
  label: string;
  draft: Draft;
  onWrite: (draft: Draft) => void;
}

/** The composer as a text area. */
export function PlainField({ label, draft, onWrite }: FieldProps) {
  return (
    <textarea
      className="composer-field"
      data-reply=""
      aria-label={label}
      rows={5}
      value={draft.text}
      onChange={(event) => onWrite({ text: event.target.value, rich: null })}
    />
  );
}
