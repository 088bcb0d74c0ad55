import type { Weave } from './weave';

/** A blank for a menu, with what it would choose by itself; all that it offers is said in a note. */
export function askToChoose(
  label: string,
  options: readonly string[],
  fallback: string | undefined,
  weave: Weave,
): string {
  const offered = options.map((option) => `“${option}”`).join(', ');
  weave.note(`“${label}” was a menu${offered === '' ? '' : ` with ${offered}`}. It is a text here.`);
  return weave.field(label, fallback);
}
