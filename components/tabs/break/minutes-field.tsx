import { useId } from 'react';

/** A number of minutes. Said when the field is left, since a number half typed must not move the timer. */
export function MinutesField({
  label,
  value,
  fits,
  onChange,
  onLeave,
}: {
  label: string;
  value: string;
  fits: boolean;
  onChange: (value: string) => void;
  onLeave: () => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        aria-invalid={!fits}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      <span>minutes</span>
    </>
  );
}
