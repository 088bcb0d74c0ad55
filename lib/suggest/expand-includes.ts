import { findIncludes } from '@/lib/model/find-includes';

/** Longest text that includes may grow to, in UTF-16 units: as long as what Liquid is given. */
const LIMIT = 20_000;

export type Expanded =
  | { status: 'expanded'; text: string }
  /** It holds itself, by way of `id`. */
  | { status: 'cycle'; id: string }
  | { status: 'unknown'; id: string }
  | { status: 'too-long' };

/**
 * A text with each `{% include 'id' %}` in it replaced by the text of that phrase, and so on inwards. `find` gives the text
 * of an id, or null. `from` is the id of the phrase that the text belongs to, so that it can't hold itself.
 */
export function expandIncludes(
  text: string,
  find: (id: string) => string | null,
  from: string | null = null,
): Expanded {
  return expand(text, find, from === null ? [] : [from]);
}

function expand(text: string, find: (id: string) => string | null, path: readonly string[]): Expanded {
  let whole = '';
  let end = 0;
  for (const { id, at, length } of findIncludes(text)) {
    if (path.includes(id)) return { status: 'cycle', id };
    const found = find(id);
    if (found === null) return { status: 'unknown', id };
    const inner = expand(found, find, [...path, id]);
    if (inner.status !== 'expanded') return inner;
    whole += text.slice(end, at) + inner.text;
    end = at + length;
    if (whole.length > LIMIT) return { status: 'too-long' };
  }
  whole += text.slice(end);
  return whole.length > LIMIT ? { status: 'too-long' } : { status: 'expanded', text: whole };
}
