import { useEffect, useRef, useState } from 'react';
import type { Suggestion } from '@/lib/model/suggestion';
import { isDay, isSentence, labelOf } from '@/lib/suggest/placeholders';
import { BlankField } from '../ui/blank-field';
import { Button } from '../ui/button';
import { useDaysAhead } from '../use-days-ahead';

/** The blanks of one phrase. What may be right is written in already, for the agent to look at; Enter takes them all. */
export function FillForm({ suggestion }: { suggestion: Suggestion }) {
  const [answers, setAnswers] = useState(() => offersOf(suggestion));
  const days = useDaysAhead();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[name]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
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
        <div key={name} className="palette-blank">
          <span aria-hidden>{labelOf(name)}</span>
          <BlankField
            className="field"
            name={name}
            label={labelOf(name)}
            options={optionsOf(suggestion, name)}
            ideas={isDay(name) ? days : undefined}
            isLong={isSentence(name)}
            value={answers[name] ?? ''}
            onChange={(value) => setAnswers((before) => ({ ...before, [name]: value }))}
          />
        </div>
      ))}
      <div className="row">
        <Button look="primary" submits>
          Insert
        </Button>
      </div>
    </form>
  );
}

function optionsOf({ parts }: Suggestion, name: string): string[] | undefined {
  for (const part of parts)
    if (part.kind === 'gap' && part.name === name && part.options) return part.options;
  return undefined;
}

function offersOf({ parts }: Suggestion): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap((part) => (part.kind === 'gap' && part.offer !== null ? [[part.name, part.offer]] : [])),
  );
}
