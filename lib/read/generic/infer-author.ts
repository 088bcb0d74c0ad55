import type { Find } from '@/lib/sites/vocabulary';
import { partsIn } from '../parts-in';
import { textOf } from '../text-of';
import type { Field } from './field';
import type { InferredTime } from './infer-time';
import { readsAsTime } from './reads-as-time';
import { wordsOf } from './words-of';

export type InferredAuthor = {
  name: Find[];
  email: Find[];
  key: string;
  elements: (Element | null)[];
  coverage: number;
  /** How many there are in a block that has any: more than one means that blocks are groups. */
  perBlock: number;
};

/**
 * The part of the blocks that names the author: short, looks like a person or an address, repeats as people do, stands by the
 * time, is called so. Null when nothing does.
 */
export function inferAuthor(fields: readonly Field[], time: InferredTime, now: Date): InferredAuthor | null {
  const nameIn = rememberNames();
  const judged = fields.map((field) => ({ field, score: scoreOf(field, time, now, nameIn) }));
  const [best] = judged.sort((one, other) => other.score - one.score);
  if (!best || best.score < MIN_SCORE) return null;
  const { key, found } = best.field;
  const elements = found.map((matches) => firstNamed(matches, now, nameIn));
  const at = key;
  return {
    name: [
      { text: at, match: '^\\S+ \\((\\S+ .+)\\)$' },
      { text: at, match: '^"?([^<(]+?)"?\\s*[<(][^@<>()\\s]+@[^@<>()\\s]+[>)]' },
      { text: at, match: `^(.*\\p{L}.*)$` },
      { attribute: { at, name: 'alt' }, match: PERSON },
      { attribute: { at, name: 'title' }, match: PERSON },
    ],
    email: [
      { text: at, match: ADDRESS },
      { attribute: { at, name: 'title' }, match: ADDRESS },
      { attribute: { at, name: 'href' }, match: `mailto:${ADDRESS}` },
      { attribute: { at: `${at} [href^="mailto:"]`, name: 'href' }, match: `mailto:${ADDRESS}` },
    ],
    key,
    elements,
    coverage: elements.filter(Boolean).length / Math.max(1, elements.length),
    perBlock: found.flat().length / Math.max(1, elements.filter(Boolean).length),
  };
}

function scoreOf({ found }: Field, time: InferredTime, now: Date, nameIn: NameIn): number {
  const named = found.map((matches, index) => {
    const element = firstNamed(matches, now, nameIn);
    const clock = time.elements[index];
    return element && clock && (element.contains(clock) || clock.contains(element)) ? null : element;
  });
  const elements = named.filter((element) => element !== null);
  if (elements.length < Math.max(1, found.length * 0.4)) return 0;
  const names = elements.map(nameIn);
  const distinct = new Set(names).size;
  const repeats = names.length >= 4 ? 1 - distinct / names.length : 0.4;
  const constant = distinct === 1 && names.length >= 3 ? 1.5 : 0;
  const words = elements.map((element) => [...wordsOf(element)]);
  const called = shareOf(words, (all) => all.some((word) => AUTHOR_WORDS.test(word)));
  const miscalled = shareOf(words, (all) => all.some((word) => OTHER_WORDS.test(word)));
  const people = shareOf(names, (name) => LIKE_A_PERSON.test(name));
  const addressed = shareOf(elements, (element) =>
    /@|\/users?\/|mailto:/i.test(
      `${nameIn(element)} ${element.getAttribute('href')} ${element.getAttribute('title')}`,
    ),
  );
  const before = shareOf(
    named,
    (element, index) => element !== null && isNear(element, time.elements[index] ?? null),
  );
  return (
    (elements.length / found.length) * 2 +
    called * 2 -
    miscalled * 2 +
    people * 1.5 +
    addressed +
    repeats +
    before -
    constant
  );
}

function firstNamed(matches: readonly Element[], now: Date, nameIn: NameIn): Element | null {
  return (
    matches.slice(0, MAX_MATCHES).find((element) => {
      const name = nameIn(element);
      return /\p{L}/u.test(name) && name.length <= 80 && !/[:：?!]$/.test(name) && !readsAsTime(name, now);
    }) ?? null
  );
}

type NameIn = (element: Element) => string;

/** Many selectors find one element: its name is read once. */
function rememberNames(): NameIn {
  const names = new Map<Element, string>();
  return (element) => {
    const name = names.get(element) ?? readName(element);
    names.set(element, name);
    return name;
  };
}

function readName(element: Element): string {
  if ((element.textContent?.length ?? 0) > 200 || partsIn(element, '*', MAX_PARTS).length === MAX_PARTS)
    return '';
  return (
    textOf(element) ||
    (element.getAttribute('alt') ?? '').trim() ||
    (element.getAttribute('title') ?? '').trim()
  );
}

/** Within three steps of one roof, or before it in the page. */
function isNear(element: Element, time: Element | null): boolean {
  if (!time) return false;
  let roof: Element | null = element;
  for (let steps = 0; roof && steps < 3; steps += 1) roof = roof.parentElement;
  return (roof?.contains(time) ?? false) || (element.compareDocumentPosition(time) & 4) > 0;
}

function shareOf<T>(all: readonly T[], holds: (one: T, index: number) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

const MIN_SCORE = 3.6;
/** A name is a few elements, and among the first of its kind in a block. */
const MAX_PARTS = 40;
const MAX_MATCHES = 10;
const PERSON = '^(?:Avatar (?:of|for) )?(.*\\p{L}.*)$';
const ADDRESS = '(?<![^@<>()\\s"\':;,])([^@<>()\\s"\':;,]+@[^@<>()\\s"\':;,]+\\.[^@<>()\\s"\':;,?]+)';
const AUTHOR_WORDS =
  /^(?:author|sender|user(?:name)?|creator|from|poster|name|fullname|displayname|person|contact|owner|participant|by)$/;
const OTHER_WORDS =
  /^(?:to|cc|recipients?|subject|title|label|status|action|actions|button|reply|attachment|file|count|tag|badge|body|content|text|assignee|mention)$/;
const LIKE_A_PERSON =
  /^(?:["']?\p{Lu}[\p{L}.'’-]*(?: (?:\p{L}\.|de|da|von|van|der|bin|al|\p{Lu}[\p{L}.'’-]*)){0,4}["']?(?: ?[<(].*[>)])?|\S+@\S+|[\p{Lo}\p{M} .-]{2,40}|[a-z][\w.-]{1,30}(?: \(.+\))?)$/u;
