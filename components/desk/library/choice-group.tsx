/** Some of several, as buttons that stay pressed. */
export function ChoiceGroup<T extends string>({
  label,
  options,
  words,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly T[];
  words: (option: T) => string;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  return (
    <fieldset className="choice-group">
      <legend>{label}</legend>
      {options.map((option) => {
        const isChosen = chosen.includes(option);
        return (
          <button
            key={option}
            type="button"
            className="chip"
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? chosen.filter((one) => one !== option) : [...chosen, option])}
          >
            {words(option)}
          </button>
        );
      })}
    </fieldset>
  );
}
