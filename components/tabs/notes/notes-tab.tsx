import { useEffect, useState } from 'react';
import { type Conversation, conversationKey } from '@/lib/model/conversation';
import { readNote } from '@/lib/store/notes';
import { NoteField } from './note-field';

/** Notes of this conversation, on this device only. */
export function NotesTab({ conversation }: { conversation: Conversation }) {
  const key = conversationKey(conversation);
  const [loaded, setLoaded] = useState<{ key: string; text: string } | { key: string; failed: true } | null>(
    null,
  );
  useEffect(() => {
    let current = true;
    readNote(key).then(
      (note) => current && setLoaded({ key, text: note?.text ?? '' }),
      () => current && setLoaded({ key, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return (
    <section aria-label="Notes" aria-busy={loaded?.key !== key}>
      {loaded?.key !== key ? null : 'failed' in loaded ? (
        <p>Notes cannot be opened: the browser’s storage did not answer. Reopen the panel to try again.</p>
      ) : (
        <NoteField
          key={key}
          conversation={key}
          text={loaded.text}
          stamps={conversation.channel === 'phone'}
        />
      )}
    </section>
  );
}
