/**
 * The small language that rules are written in. In: a pattern and the lists it may name. Out: slots, to be matched
 * against words. Patterns are matched word by word with bounded gaps, so that no text can make them slow.
 *
 *   refund          this word                       refund*    any word that begins so
 *   cancel|close    any of these                    money_back two words as one alternative
 *   ?my|our         one of these, or nothing        !not|never the next word is none of these
 *   ..              up to three words               ..6        up to six words
 *   #               a word with a digit in it       @pay       the list called `pay`
 *   ^ and $         the sentence's start and end
 */
import { readWords } from '../text/read-words';

export type Slot = WordSlot | { kind: 'gap'; most: number };

export interface WordSlot {
  kind: 'words';
  optional: boolean;
  negated: boolean;
  alternatives: readonly Alternative[];
  /** The alternatives that begin with a whole word, by that word: a list of fifty costs one look. */
  byFirstWord: ReadonlyMap<string, readonly Alternative[]>;
  others: readonly Alternative[];
}

export type Piece =
  | { kind: 'word'; text: string }
  | { kind: 'prefix'; text: string }
  | { kind: 'digit' }
  | { kind: 'start' }
  | { kind: 'end' };
export type Alternative = Piece[];
export type Lists = Readonly<Record<string, string>>;

const DEFAULT_GAP = 3;

/**
 * Throws on a list that does not exist, on a part without a word and on an end that need not be there, so that a
 * slip in a rule never ships.
 */
export function parsePattern(pattern: string, lists: Lists, elides: boolean): Slot[] {
  const slots = pattern.split(' ').map((part) => parseSlot(part, lists, elides));
  const last = slots.at(-1);
  if (!last || last.kind === 'gap' || last.optional)
    throw new Error(`“${pattern}” ends in something optional`);
  return slots;
}

function parseSlot(part: string, lists: Lists, elides: boolean): Slot {
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2) || DEFAULT_GAP) };
  const optional = part.startsWith('?');
  const negated = part.startsWith('!');
  const body = optional || negated ? part.slice(1) : part;
  return { kind: 'words', optional, negated, ...parseBody(body, lists, elides) };
}

type Body = Pick<WordSlot, 'alternatives' | 'byFirstWord' | 'others'>;

/** Many patterns have the same parts, and long lists above all: each is read once. */
const parsed = new WeakMap<Lists, Map<string, Body>>();

function parseBody(body: string, lists: Lists, elides: boolean): Body {
  const bodies = parsed.get(lists) ?? new Map<string, Body>();
  parsed.set(lists, bodies);
  const key = `${elides} ${body}`;
  const known = bodies.get(key);
  if (known) return known;
  const alternatives = body.split('|').flatMap((option) => parseOption(option, lists, elides));
  const made = { alternatives, ...groupByFirstWord(alternatives) };
  bodies.set(key, made);
  return made;
}

function groupByFirstWord(alternatives: readonly Alternative[]): Omit<Body, 'alternatives'> {
  const byFirstWord = new Map<string, Alternative[]>();
  const others: Alternative[] = [];
  for (const alternative of alternatives) {
    const [first] = alternative;
    if (first?.kind !== 'word') others.push(alternative);
    else {
      const same = byFirstWord.get(first.text);
      if (same) same.push(alternative);
      else byFirstWord.set(first.text, [alternative]);
    }
  }
  return { byFirstWord, others };
}

function parseOption(option: string, lists: Lists, elides: boolean): Alternative[] {
  if (!option.startsWith('@')) return [option.split('_').flatMap((word) => parseWord(word, elides))];
  const list = lists[option.slice(1)];
  if (list === undefined) throw new Error(`No list is called ${option}`);
  return list.split(/[\s|]+/).flatMap((entry) => (entry === '' ? [] : parseOption(entry, lists, elides)));
}

/** A word as rules mostly write it: it needs no reading. */
const PLAIN = /^[a-z]+\*?$/;
const DRAWN_OUT = /(.)\1\1/;

function parseWord(word: string, elides: boolean): Piece[] {
  if (PLAIN.test(word) && !DRAWN_OUT.test(word))
    return [word.endsWith('*') ? { kind: 'prefix', text: word.slice(0, -1) } : { kind: 'word', text: word }];
  if (word === '#') return [{ kind: 'digit' }];
  if (word === '^') return [{ kind: 'start' }];
  if (word === '$') return [{ kind: 'end' }];
  const words = readWords(word, elides);
  if (words.length === 0) throw new Error(`“${word}” is not a word`);
  return words.map(({ folded, end }) => ({
    kind: word.endsWith('*') && end === word.length - 1 ? 'prefix' : 'word',
    text: folded,
  }));
}
