import type { Weave } from './weave';

/** Nothing, with a note that says what is missing. */
export function leaveOut(note: string, weave: Weave): string {
  weave.note(note);
  return '';
}
