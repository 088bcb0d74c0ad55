import type { Analysis } from '@/lib/model/analysis';
import { Category } from '@/lib/model/method';
import { sayCategory } from '@/lib/panel/know-judgement';
import { usePanel } from '../use-panel';
import { categoryWords } from './risk-words';

/** What it is about, blank rather than guessed. The agent's choice wins and is kept for this conversation; “found” gives it back to the analysis. */
export function CategoryChip({ category }: { category: Analysis['category'] }) {
  const chosen = usePanel((state) => state.judgement?.category ?? null);
  return (
    <select
      className="chip category"
      aria-label="What it is about"
      title={category?.evidence[0] && `“${category.evidence[0].quote}”`}
      value={chosen ?? category?.primary ?? ''}
      onChange={(event) => {
        const said = Category.safeParse(event.target.value);
        void sayCategory(said.success ? said.data : null);
      }}
    >
      {category ? null : <option value="">topic?</option>}
      {Category.options.map((option) => (
        <option key={option} value={option}>
          {categoryWords[option]}
        </option>
      ))}
      {chosen ? <option value="found">as found</option> : null}
    </select>
  );
}
