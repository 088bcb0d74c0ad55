import { X } from 'lucide-react';
import type { Analysis } from '@/lib/model/analysis';
import { dismiss } from '@/lib/panel/know-judgement';
import { showMessage } from '@/lib/panel/show-message';
import { CategoryChip } from './category-chip';
import { riskWords } from './risk-words';

/** How many signs fit on one line at 320 px beside the category, folded and unfolded. */
const MOST = 2;

/**
 * Signs seen in the customer's words, and what it is about. `onQuote` tells the words of the one looked at; a click goes to
 * its message; the small cross says that it is not so, and it stays away.
 */
export function Signs({
  analysis: { risks, category },
  isOpen,
  onOpen,
  onQuote,
}: {
  analysis: Analysis;
  isOpen: boolean;
  onOpen: () => void;
  onQuote: (quote: string | null) => void;
}) {
  const graveFirst = [...risks].sort(
    (a, b) => Number(riskWords[b.risk].grave) - Number(riskWords[a.risk].grave),
  );
  const shown = isOpen ? graveFirst : graveFirst.slice(0, MOST);
  const hidden = graveFirst.length - shown.length;
  return (
    <div className={isOpen ? 'signs open' : 'signs'}>
      {shown.map(({ risk, evidence }) => {
        const { words, grave } = riskWords[risk];
        const [first] = evidence;
        const look = () => onQuote(first?.quote ?? null);
        return (
          <span
            key={risk}
            className={`chip ${grave ? 'red' : 'amber'}`}
            onPointerEnter={look}
            onPointerLeave={() => onQuote(null)}
          >
            <button
              type="button"
              aria-description={first ? `“${first.quote}”` : undefined}
              onFocus={look}
              onBlur={() => onQuote(null)}
              onClick={() => first && void showMessage(first.messageId)}
            >
              {words}
            </button>
            <button
              type="button"
              aria-label={`${words}: not so`}
              title="Not so"
              onClick={() => void dismiss(`risk:${risk}`)}
            >
              <X size={10} aria-hidden="true" />
            </button>
          </span>
        );
      })}
      {hidden > 0 ? (
        <button type="button" className="chip" aria-label={`${hidden} more signs`} onClick={onOpen}>
          +{hidden}
        </button>
      ) : null}
      <CategoryChip category={category} />
    </div>
  );
}
