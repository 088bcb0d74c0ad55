import { breakBraces } from './break-braces';
import type { Weave } from './weave';

/** Filters that leave a blank a blank; what others make of a missing value can't be known beforehand. */
const easyFilters = new Set([
  'append',
  'capitalize',
  'date',
  'default',
  'downcase',
  'prepend',
  'strip',
  'upcase',
]);

const OPERAND = String.raw`(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)`;
const FILTER = String.raw`\s*\|\s*[a-z_]+(?:\s*:\s*${OPERAND}(?:\s*,\s*${OPERAND})*)?`;
const VALUE = `${OPERAND}(?:${FILTER})*`;
const TEST = String.raw`${OPERAND}(?:\s*(?:==|!=|>=|<=|>|<|contains\s)\s*${OPERAND})?`;
const output = new RegExp(`^${VALUE}$`, 'u');
const condition = new RegExp(`^(?:if|elsif|unless)\\s+${TEST}(?:\\s+(?:and|or)\\s+${TEST})*$`, 'u');
const assignment = new RegExp(`^assign\\s+[A-Za-z_]\\w*\\s*=\\s*${VALUE}$`, 'u');
const include = /^include\s+(?:'[a-z0-9-]+'|"[a-z0-9-]+")$/u;
const MARKS = /\{\{-?([^{}]*?)-?\}\}|\{%-?([^{}%]*?)-?%\}/gu;

/** The most blanks that a phrase can have and still be filled in. */
const MOST_BLANKS = 20;

/**
 * Puts aside the Liquid that can be filled in, and parts the braces of everything else, so that nothing is left that breaks a
 * phrase or that a desk would read as a placeholder. Says in the weave's notes what was parted.
 */
export function settleLiquid(text: string, weave: Weave): string {
  const isNested = areTagsNested(text);
  const names = new Set<string>();
  const settled = text.replace(MARKS, (mark: string, value?: string, tag?: string) => {
    const inner = (value ?? tag ?? '').trim();
    const isFine = tag === undefined ? output.test(inner) : isNested && isTag(inner);
    if (!isFine) return mark;
    for (const [name] of inner.replace(/'[^']*'|"[^"]*"/gu, '').matchAll(/[A-Za-z_][\w.]*/gu))
      names.add(name);
    noteDoubts(mark, inner, weave);
    return weave.hold(mark);
  });
  const parted = breakBraces(settled);
  if (parted !== settled) {
    weave.note(
      'Some braces belong to no placeholder that can be filled in. They are written apart, as plain signs.',
    );
  }
  if (names.size > MOST_BLANKS) weave.note('It may have more blanks than can be filled in at once.');
  return parted;
}

function isTag(inner: string): boolean {
  return (
    /^(?:else|endif|endunless)$/u.test(inner) ||
    [condition, assignment, include].some((form) => form.test(inner))
  );
}

/** Whether every tag that opens something is closed, in order. */
function areTagsNested(text: string): boolean {
  const open: string[] = [];
  for (const [, , tag] of text.matchAll(MARKS)) {
    const name = /^\s*(\w+)/u.exec(tag ?? '')?.[1] ?? '';
    if (name === 'if' || name === 'unless') open.push(name);
    else if (name === 'else' || name === 'elsif') {
      if (open.length === 0) return false;
    } else if (name.startsWith('end') && open.pop() !== name.slice(3)) return false;
  }
  return open.length === 0;
}

function noteDoubts(mark: string, inner: string, weave: Weave): void {
  const id = /^include\s+['"](.*)['"]$/u.exec(inner)?.[1];
  if (id !== undefined) weave.note(`It includes the phrase “${id}”, which has to be in your library.`);
  const filters = [...inner.matchAll(/\|\s*([a-z_]+)/gu)].map(([, filter = '']) => filter);
  if (filters.some((filter) => !easyFilters.has(filter)))
    weave.note(`“${mark}” computes something. Please try it once.`);
}
