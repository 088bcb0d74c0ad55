import { type RefObject, useEffect, useRef } from 'react';
import type { Inserter } from './inserter';

/** A text without looks. */
export function PlainText({
  text,
  onChange,
  inserter,
  ...rest
}: {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  lang: string;
  text: string;
  onChange: (text: string) => void;
  inserter: RefObject<Inserter | null>;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    inserter.current = (words) => {
      const box = field.current;
      if (!box) return;
      box.focus();
      // The command keeps Ctrl+Z whole; where there is none, the words go in all the same.
      if (document.execCommand?.('insertText', false, words)) return;
      box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
      onChange(box.value);
    };
    return () => {
      inserter.current = null;
    };
  });
  return (
    <textarea
      {...rest}
      ref={field}
      className="field text-room"
      rows={7}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
