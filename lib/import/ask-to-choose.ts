import type { Weave } from './weave';

/** A blank for a menu, with what it would take by itself first; one without anything to choose is a text. */
export function askToChoose(
  label: string,
  options: readonly string[],
  fallback: string | undefined,
  weave: Weave,
): string {
  const listed = [...new Set([...(fallback ? [fallback] : []), ...options])];
  return listed.length > 1 ? weave.choice(label, listed) : weave.field(label, fallback);
}
