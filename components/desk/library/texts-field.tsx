import { useRef, useState } from 'react';
import type { Variant } from '@/lib/model/own-phrase';
import type { FieldProps } from './field-props';
import { InsertMenus } from './insert-menus';
import type { Inserter } from './inserter';
import { LanguageTabs } from './language-tabs';
import { TextField } from './text-field';
import { TryIt } from './try-it';

/** The texts, one a language, with what can be put into them, and what they would become. */
export function TextsField({ draft, onChange, problems, id }: FieldProps & { id: string }) {
  const [lang, setLang] = useState(draft.variants[0]?.lang ?? 'en');
  const inserter = useRef<Inserter | null>(null);
  const variant = draft.variants.find((one) => one.lang === lang) ?? draft.variants[0];
  if (!variant) return null;
  const change = (changed: Partial<Variant>) =>
    onChange({
      variants: draft.variants.map((one) => (one.lang === variant.lang ? { ...one, ...changed } : one)),
    });
  return (
    <div className="texts">
      <LanguageTabs
        variants={draft.variants}
        shown={variant.lang}
        problems={problems}
        onShow={setLang}
        onChange={(variants) => onChange({ variants })}
      />
      <TextField
        key={`${id}:${variant.lang}:${variant.format}`}
        variant={variant}
        problem={problems[`text:${variant.lang}`]}
        onChange={change}
        inserter={inserter}
      />
      <InsertMenus id={id} onInsert={(words) => inserter.current?.(words)} />
      <TryIt variant={variant} />
    </div>
  );
}
