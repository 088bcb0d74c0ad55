import { findIncludes } from '../model/find-includes';
import type { TeamPack } from '../model/team-pack';

/** How deep phrases may stand in each other. */
const MAX_DEPTH = 20;
/** Longest text that includes may grow to, in UTF-16 units. */
const MAX_LENGTH = 20_000;

type Size = { length: number; depth: number };
type Item = TeamPack['phrases'][number];
/** `path`: how phrases hold each other down to the faulty one. */
type Fault = { path: readonly string[]; what: 'unknown' | 'cycle' | 'too deep' | 'too long' };

/**
 * What is wrong with the phrases that hold other phrases (`{% include 'id' %}`), in one sentence: one that is not in the pack,
 * one that holds itself, too deep, or too long when put together. Null when nothing is.
 */
export function findIncludeFault({ phrases }: TeamPack): string | null {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const holding = phrases.filter(({ variants }) =>
    variants.some(({ text }) => findIncludes(text).length > 0),
  );
  const languages = new Set(phrases.flatMap(({ variants }) => variants.map(({ lang }) => lang)));
  for (const lang of holding.length > 0 ? languages : []) {
    const measure = createMeasure(byId, lang);
    for (const phrase of holding) {
      const measured = measure(phrase.id);
      if ('what' in measured) return describe(phrase, phrases.indexOf(phrase), measured);
    }
  }
  return null;
}

/** Measures texts in one language, or in a phrase's first where it lacks that one. Each is measured once. */
function createMeasure(byId: ReadonlyMap<string, Item>, lang: string) {
  const known = new Map<string, Size>();

  function walk(id: string, path: readonly string[]): Size | Fault {
    const here = [...path, id];
    if (path.includes(id)) return { path: here, what: 'cycle' };
    const done = known.get(id);
    if (done && path.length + done.depth <= MAX_DEPTH) return done;
    const phrase = byId.get(id);
    if (!phrase) return { path: here, what: 'unknown' };
    if (path.length >= MAX_DEPTH) return { path: here, what: 'too deep' };
    const { variants } = phrase;
    const text = (variants.find((variant) => variant.lang === lang) ?? variants[0])?.text ?? '';
    const total = { length: text.length, depth: 1 };
    for (const include of findIncludes(text)) {
      const inner = walk(include.id, here);
      if ('what' in inner) return inner;
      total.length += inner.length - include.length;
      total.depth = Math.max(total.depth, inner.depth + 1);
      if (total.length > MAX_LENGTH) return { path: here, what: 'too long' };
    }
    known.set(id, total);
    return total;
  }

  return (id: string) => walk(id, []);
}

function describe({ name }: Item, index: number, { path, what }: Fault): string {
  const where = `Phrase ${index + 1}, “${name}”`;
  const last = path.at(-1);
  if (what === 'unknown') return `${where}: it includes “${last}”, which is not in the pack.`;
  if (what === 'cycle') return `${where}: phrases include each other in a circle (${path.join(' → ')}).`;
  if (what === 'too deep') return `${where}: more than ${MAX_DEPTH} phrases stand inside each other.`;
  return `${where}: with what it includes it is longer than ${MAX_LENGTH} characters.`;
}
