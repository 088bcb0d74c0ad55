import { useEffect, useRef, useState } from 'react';
import type { Suggestion } from '@/lib/model/suggestion';
import { labelOf } from '@/lib/suggest/placeholders';
import { Button } from '../ui/button';

/** The blanks of one phrase. What may be right is written in already, for the agent to look at; Enter takes them all. */
export function FillForm({ suggestion }: { suggestion: Suggestion }) {
  const [answers, setAnswers] = useState(() => offersOf(suggestion));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector('input');
    first?.focus();
    first?.select();
  }, []);
  const submit = async () => {
    const open = suggestion.missing.find((name) => !answers[name]?.trim());
    if (open !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(open)}"]`)?.focus();
      return;
    }
    const { insertChosen } = await import('@/lib/palette/insert-chosen');
    await insertChosen(suggestion, answers);
  };
  return (
    <form
      ref={form}
      className="palette-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="palette-preview">
        {suggestion.parts.map((part, index) => {
          // Parts have no identity of their own: the place in the text is what they are.
          const key = `${index}`;
          if (part.kind !== 'gap') return <span key={key}>{part.text}</span>;
          return <mark key={key}>{answers[part.name] || labelOf(part.name)}</mark>;
        })}
      </p>
      {suggestion.missing.map((name) => (
        <label key={name}>
          <span>{labelOf(name)}</span>
          <input
            className="field"
            name={name}
            maxLength={300}
            autoComplete="off"
            value={answers[name] ?? ''}
            onChange={(event) => setAnswers((before) => ({ ...before, [name]: event.target.value }))}
          />
        </label>
      ))}
      <div className="row">
        <Button look="primary" submits>
          Insert
        </Button>
      </div>
    </form>
  );
}

function offersOf({ parts }: Suggestion): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap((part) => (part.kind === 'gap' && part.offer !== null ? [[part.name, part.offer]] : [])),
  );
}
