import { showBuiltIn } from '@/lib/desk/show-built-in';
import { packs } from '@/lib/phrases';
import { languageName } from '../language-name';
import { useDesk } from '../use-desk';

/** In which language the built-in phrases are shown. */
export function BuiltInLanguage() {
  const lang = useDesk((state) => state.lang);
  return (
    <label className="inline-label">
      Language
      <select className="field" value={lang} onChange={(event) => void showBuiltIn(event.target.value)}>
        {packs.map((pack) => (
          <option key={pack.lang} value={pack.lang}>
            {languageName(pack.lang)}
          </option>
        ))}
      </select>
    </label>
  );
}
