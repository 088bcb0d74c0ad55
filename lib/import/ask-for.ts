import type { Weave } from './weave';

/** A blank for what can't be had here, with a note that says so. `what` is how the other program calls it. */
export function askFor(what: string, weave: Weave): string {
  weave.note(`“${what}” isn’t known here. You will be asked for it.`);
  return weave.field(what);
}
