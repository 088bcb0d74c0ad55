import { useRef, useState } from 'react';
import type { ComposerMode } from '@/lib/model/reading';
import type { Suggestion } from '@/lib/model/suggestion';
import { type InsertAttempt, insertSuggestion } from '@/lib/panel/insert-suggestion';
import { insertText } from '@/lib/panel/insert-text';
import { labelOf } from '@/lib/suggest/placeholders';
import { Button } from '../../ui/button';
import { usePanel } from '../../use-panel';
import { EditText } from './edit-text';
import { Outcome } from './outcome';
import { StarButton } from './star-button';
import { SuggestionText } from './suggestion-text';

/** One suggestion. What is missing is filled in where it stands, and nothing goes out with a hole in it. */
export function SuggestionCard({ suggestion, number }: { suggestion: Suggestion; number: number }) {
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const mode = usePanel((state) => state.composer?.mode ?? null);
  const card = useRef<HTMLLIElement>(null);
  const gap = (name: string) => card.current?.querySelector<HTMLElement>(`[data-gap="${CSS.escape(name)}"]`);

  const insert = async () => {
    const attempt = await insertSuggestion(suggestion, answers);
    setProblem(problemWords(attempt));
    if (attempt.status === 'unfilled') gap(attempt.name)?.focus();
  };
  const { holds } = suggestion;
  const verb = mode === null ? 'Copy' : 'Insert';
  return (
    <li className="card" ref={card}>
      {editing ? (
        <EditText
          suggestion={suggestion}
          answers={answers}
          verb={verb}
          onDone={() => setEditing(false)}
          onInsert={(text) => insertText(suggestion.id, holds ? { text, holds } : { text })}
        />
      ) : (
        <>
          <SuggestionText
            suggestion={suggestion}
            answers={answers}
            onAnswer={(name, value) => {
              setAnswers((before) => ({ ...before, [name]: value }));
              setProblem(null);
            }}
          />
          <div className="card-actions">
            <Button look="primary" shortcut={String(number)} onClick={() => void insert()}>
              {`${verb} `}
              <span className="visually-hidden">suggestion</span>
            </Button>
            {mode === null ? null : <span className={`mode ${mode}`}>{modeWords[mode]}</span>}
            <Button aria-label={`Edit suggestion ${number}`} onClick={() => setEditing(true)}>
              Edit
            </Button>
            {holds ? null : <StarButton id={suggestion.id} what={`suggestion ${number}`} />}
            <span className="reason">{suggestion.reason}</span>
          </div>
        </>
      )}
      <Outcome suggestionId={suggestion.id} problem={problem} />
    </li>
  );
}

/** Who will see it, beside the button that puts it there. */
const modeWords: Record<ComposerMode, string> = {
  public: 'public',
  internal: 'internal',
  unknown: 'who sees it?',
};

function problemWords(attempt: InsertAttempt): string | null {
  if (attempt.status === 'unfilled') return `Fill in “${labelOf(attempt.name)}” first.`;
  if (attempt.status === 'unsafe')
    return 'Please take the curly braces out first: some desks fill them in again.';
  return null;
}
