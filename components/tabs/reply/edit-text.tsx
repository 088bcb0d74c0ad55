import { useEffect, useRef, useState } from 'react';
import type { Suggestion } from '@/lib/model/suggestion';
import { labelOf } from '@/lib/suggest/placeholders';
import { Button } from '../../ui/button';

const OPEN = '‹';
const CLOSE = '›';

/** The suggestion as plain text to be changed before it goes in. What is missing stands in ‹ › and has to be replaced. */
export function EditText({
  suggestion,
  answers,
  verb,
  onDone,
  onInsert,
}: {
  suggestion: Suggestion;
  answers: Readonly<Record<string, string>>;
  verb: string;
  onDone: () => void;
  onInsert: (text: string) => Promise<void>;
}) {
  const [text, setText] = useState(() => draftOf(suggestion, answers));
  const [warning, setWarning] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const insert = async () => {
    const hole = text.match(/‹([^›]*)›/);
    if (hole) {
      field.current?.setSelectionRange(hole.index ?? 0, (hole.index ?? 0) + hole[0].length);
      field.current?.focus();
      setWarning(`Fill in “${hole[1]}” first.`);
      return;
    }
    if (text.trim() === '') {
      setWarning('There is nothing to insert yet.');
      return;
    }
    await onInsert(text);
    onDone();
  };
  return (
    <>
      <textarea
        ref={field}
        className="field edit-text"
        aria-label="Edit before inserting"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWarning('');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <div className="card-actions">
        <Button look="primary" onClick={() => void insert()}>
          {verb}
        </Button>
        <Button onClick={onDone}>Back</Button>
      </div>
      <p className="outcome amber" role="status">
        {warning}
      </p>
    </>
  );
}

function draftOf(suggestion: Suggestion, answers: Readonly<Record<string, string>>): string {
  return suggestion.parts
    .map((part) => {
      if (part.kind !== 'gap') return part.text;
      return answers[part.name] || `${OPEN}${labelOf(part.name)}${CLOSE}`;
    })
    .join('');
}
