import { useId } from 'react';

interface BlankProps {
  name: string;
  /** What it asks for, in words. */
  label: string;
  value: string;
  className: string;
  /** What there is to choose; nothing else will do. */
  options?: readonly string[] | undefined;
  /** What is often meant; anything else will do too. */
  ideas?: readonly string[] | undefined;
  /** True for what takes a sentence. */
  isLong?: boolean;
  onChange: (value: string) => void;
}

/** One blank of a text: a choice, a sentence, or a few words, with ideas where there are some. */
export function BlankField({ name, label, value, className, options, ideas, isLong, onChange }: BlankProps) {
  const id = useId();
  const field = {
    name,
    'data-gap': name,
    'aria-label': label,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (options)
    return (
      <select className={className} {...field}>
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  if (isLong)
    return (
      <textarea
        className={`${className} sentence`}
        rows={2}
        maxLength={2_000}
        placeholder={label}
        {...field}
      />
    );
  return (
    <>
      <input
        className={className}
        maxLength={300}
        autoComplete="off"
        placeholder={label}
        list={ideas ? id : undefined}
        {...field}
      />
      {ideas ? (
        <datalist id={id}>
          {ideas.map((idea) => (
            <option key={idea} value={idea} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
