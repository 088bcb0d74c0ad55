import { useState } from 'react';
import type { Checklist } from '@/lib/model/checklist';

/** One step: ticked by hand; the sentence in an agent's message that seems to earn it is quoted. */
export function StepItem({
  item,
  doneAt,
  quote,
  onTick,
}: {
  item: Checklist['items'][number];
  doneAt: string | null;
  quote: string | null;
  onTick: (ticked: boolean) => void;
}) {
  // The tick shows at once; the row follows from the disk, and then counts again.
  const [pressed, setPressed] = useState<{ ticked: boolean; before: string | null } | null>(null);
  const ticked = pressed && pressed.before === doneAt ? pressed.ticked : doneAt !== null;
  return (
    <li>
      <label className="step">
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => {
            setPressed({ ticked: event.target.checked, before: doneAt });
            onTick(event.target.checked);
          }}
        />
        <span>{item.label}</span>
        <span className="hint">{hint(item.hint, doneAt, quote)}</span>
      </label>
    </li>
  );
}

function hint(words: string, doneAt: string | null, quote: string | null): string {
  const said = quote ? `“${quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}”` : '';
  if (doneAt) return [timeOf(doneAt), said].filter(Boolean).join(' ');
  return said ? `Found: ${said}` : words;
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
