import type { Weave } from './weave';

/** A blank for a date that the other program would count from today. */
export function askForDate(label: string, weave: Weave): string {
  weave.note('A date counted from today can’t be worked out here. You will be asked for it.');
  return weave.field(label);
}
