import { saveNote } from '../store/notes';

export interface NoteWriter {
  /** Takes in the newest text; an older one that still waits is passed over. */
  write(text: string): void;
  /** Resolves when everything taken in is on the disk. */
  settled(): Promise<void>;
}

/**
 * Writes one conversation's notes as they are typed, one write at a time and always the newest, so that no keystroke
 * waits for the disk and none is more than a write away from it. `onFailed` is told when the disk refuses.
 */
export function createNoteWriter(conversation: string, onFailed: (error: unknown) => void): NoteWriter {
  let next: string | null = null;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (next !== null) {
      const text = next;
      next = null;
      try {
        await saveNote(conversation, text);
      } catch (error) {
        onFailed(error);
      }
    }
    running = null;
  };
  return {
    write(text) {
      next = text;
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}
