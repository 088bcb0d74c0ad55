import type { Variant } from '@/lib/model/own-phrase';
import { Button } from '../../ui/button';
import { languageName, languages } from '../language-name';

/** Which language's text is shown, and a text for one more, or for one less. */
export function LanguageTabs({
  variants,
  shown,
  problems,
  onShow,
  onChange,
}: {
  variants: readonly Variant[];
  shown: string;
  problems: Readonly<Record<string, string>>;
  onShow: (lang: string) => void;
  onChange: (variants: Variant[]) => void;
}) {
  const there = new Set(variants.map(({ lang }) => lang));
  return (
    <fieldset className="row" aria-label="Languages">
      {variants.map(({ lang }) => (
        <button
          key={lang}
          type="button"
          className="chip"
          aria-pressed={lang === shown}
          onClick={() => onShow(lang)}
        >
          {languageName(lang)}
          {problems[`text:${lang}`] && lang !== shown ? ', needs a look' : ''}
        </button>
      ))}
      <select
        className="chip"
        aria-label="Add a language"
        value=""
        onChange={({ target: { value } }) => {
          onChange([...variants, { lang: value, text: '', format: variants[0]?.format ?? 'plain' }]);
          onShow(value);
        }}
      >
        <option value="">Add a language</option>
        {languages
          .filter((lang) => !there.has(lang))
          .map((lang) => (
            <option key={lang} value={lang}>
              {languageName(lang)}
            </option>
          ))}
      </select>
      {variants.length > 1 ? (
        <Button
          look="quiet"
          onClick={() => {
            const left = variants.filter(({ lang }) => lang !== shown);
            onChange(left);
            onShow(left[0]?.lang ?? shown);
          }}
        >
          Remove {languageName(shown)}
        </Button>
      ) : null}
    </fieldset>
  );
}
