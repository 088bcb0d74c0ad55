import type { Note } from '../model/record';
import { database } from './database';

/** Writes the notes of one conversation. Resolves when they are on the disk. Empty notes leave no row. */
export async function saveNote(conversation: string, text: string): Promise<void> {
  if (text === '') await database.notes.delete(conversation);
  else await database.notes.put({ conversation, text, updatedAt: new Date().toISOString() });
}

export function readNote(conversation: string): Promise<Note | undefined> {
  return database.notes.get(conversation);
}
