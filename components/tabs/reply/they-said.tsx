import type { Analysis, Evidence, FactKind } from '@/lib/model/analysis';
import { showMessage } from '@/lib/panel/show-message';
import { usePanel } from '../../use-panel';

const factWords: Record<FactKind, string> = {
  order: 'Order',
  invoice: 'Invoice',
  tracking: 'Tracking',
  phone: 'Phone',
  email: 'E-mail',
  amount: 'Amount',
  date: 'Date',
  product: 'Product',
  name: 'Name',
  place: 'Place',
};

/** What they asked, want and have already told, so that nothing goes unanswered and nobody asks twice. */
export function TheySaid() {
  const analysis = usePanel((state) => state.analysis);
  const conversation = usePanel((state) => state.given ?? state.conversation);
  if (!analysis) return null;
  const roles = new Map(conversation?.messages.map(({ id, role }) => [id, role]));
  const facts = distinct(
    analysis.facts.filter(({ evidence }) => roles.get(evidence.messageId) === 'customer'),
  );
  const { questions, wishes } = analysis;
  const open = questions.filter(({ answer }) => answer === null).length;
  return (
    <div className="they-said">
      {questions.length > 0 ? (
        <details>
          <summary>
            They asked <small>{open === 0 ? 'all answered' : `${open} open`}</small>
          </summary>
          <ul>
            {questions.map(({ evidence, answer }) => (
              <li key={`${evidence.messageId}-${evidence.start}`}>
                <Quote evidence={evidence} />
                <small className={answer ? '' : 'open'}>{answer ? 'answered' : 'open'}</small>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {wishes.length > 0 ? (
        <details>
          <summary>They want</summary>
          <ul>
            {wishes.map(({ evidence }) => (
              <li key={`${evidence.messageId}-${evidence.start}`}>
                <Quote evidence={evidence} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {facts.length > 0 ? (
        <details>
          <summary>
            They already told us <small>{facts.length}</small>
          </summary>
          <ul>
            {facts.map(({ kind, value, evidence }) => (
              <li key={`${kind}-${value}`}>
                <small>{factWords[kind]}</small>
                <Quote evidence={evidence} words={value} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** The customer's own words; a click goes there. */
function Quote({ evidence, words }: { evidence: Evidence; words?: string }) {
  return (
    <button type="button" className="quote" onClick={() => void showMessage(evidence.messageId)}>
      {words ?? `“${evidence.quote}”`}
    </button>
  );
}

function distinct(facts: Analysis['facts']): Analysis['facts'] {
  const seen = new Set<string>();
  return facts.filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
