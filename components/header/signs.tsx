import type { Analysis } from '@/lib/model/analysis';
import { categoryWords, riskWords } from './risk-words';

/** How many signs fit on one line at 320 px beside the category. */
const MOST = 2;

/** Signs seen in the customer's words, each with the words that show it, and what it is about. */
export function Signs({ analysis: { risks, category } }: { analysis: Analysis }) {
  const graveFirst = [...risks].sort(
    (a, b) => Number(riskWords[b.risk].grave) - Number(riskWords[a.risk].grave),
  );
  const hidden = graveFirst.slice(MOST);
  return (
    <div className="signs">
      {graveFirst.slice(0, MOST).map(({ risk, evidence }) => {
        const quote = evidence[0]?.quote;
        return (
          <span
            key={risk}
            className={`chip ${riskWords[risk].grave ? 'red' : 'amber'}`}
            title={quote && `“${quote}”`}
          >
            {riskWords[risk].words}
          </span>
        );
      })}
      {hidden.length > 0 ? (
        <span className="chip" title={hidden.map(({ risk }) => riskWords[risk].words).join(', ')}>
          +{hidden.length}
        </span>
      ) : null}
      {category && category.primary !== 'other' ? (
        <span className="chip">{categoryWords[category.primary]}</span>
      ) : null}
    </div>
  );
}
