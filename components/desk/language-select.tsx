import { languageName, languages } from './language-name';

/** One language to choose. */
export function LanguageSelect({
  label,
  lang,
  onChoose,
}: {
  label: string;
  lang: string;
  onChoose: (lang: string) => void;
}) {
  return (
    <label className="inline-label">
      {label}
      <select className="field" value={lang} onChange={(event) => onChoose(event.target.value)}>
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
