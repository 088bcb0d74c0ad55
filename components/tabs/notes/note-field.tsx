import { useMemo, useState } from 'react';
import { createNoteWriter } from '@/lib/panel/write-note';

/** The field itself. `stamps`: in a call, Enter begins a line with the time. */
export function NoteField({
  conversation,
  text: initial,
  stamps,
}: {
  conversation: string;
  text: string;
  stamps: boolean;
}) {
  const [text, setText] = useState(initial);
  const [failed, setFailed] = useState(false);
  const writer = useMemo(() => createNoteWriter(conversation, () => setFailed(true)), [conversation]);
  return (
    <>
      <div className="section-title">
        <h2>Notes</h2>
        <span role="status">
          {failed ? 'Not saved: the disk refused. Please copy your notes.' : 'Kept on this device'}
        </span>
      </div>
      <textarea
        className="field note"
        aria-label="Notes"
        placeholder={
          stamps ? 'What was said? Enter stamps the time.' : 'What should you or the next agent remember?'
        }
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFailed(false);
          writer.write(event.target.value);
        }}
        onKeyDown={(event) => {
          if (!stamps || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // Through the editing command, so that Ctrl+Z takes the stamp back like anything typed.
          document.execCommand('insertText', false, `\n${timeNow()} `);
        }}
      />
    </>
  );
}

function timeNow(): string {
  return new Date().toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
