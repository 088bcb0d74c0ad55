import { useEffect, useState } from 'react';
import { tryPhrase } from '@/lib/desk/try-phrase';
import type { Variant } from '@/lib/model/own-phrase';
import type { Suggestion } from '@/lib/model/suggestion';
import { scenarios } from '@/lib/scenarios';
import { useDesk } from '../use-desk';
import { TriedText } from './tried-text';

const STILL = 200;

/** What a text would become in an invented conversation, while it is being written. */
export function TryIt({ variant }: { variant: Variant }) {
  const [chosen, setChosen] = useState(scenarios[0]?.id ?? '');
  const scenario = scenarios.find(({ id }) => id === chosen);
  const own = useDesk((state) => state.own);
  const [isOpen, setOpen] = useState(false);
  const [tried, setTried] = useState<Suggestion | null | undefined>();
  const { lang, text, format } = variant;
  useEffect(() => {
    if (!isOpen || !scenario) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const suggestion = await tryPhrase({ lang, text, format }, scenario, own);
      if (!isOver) setTried(suggestion);
    }, STILL);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isOpen, scenario, own, lang, text, format]);
  return (
    <details className="more try-it" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Try it with a conversation</summary>
      <label className="inline-label">
        Conversation
        <select className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {scenarios.map(({ id, subject, customer }) => (
            <option key={id} value={id}>
              {customer.name}: {subject}
            </option>
          ))}
        </select>
      </label>
      <div className="card card-text" lang={lang}>
        {tried ? <TriedText suggestion={tried} /> : null}
        {tried === null ? (
          <p className="hint">It can’t be filled in as it is: look at the parts in braces.</p>
        ) : null}
      </div>
    </details>
  );
}
