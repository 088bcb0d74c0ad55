import type { Sentence } from '../text/read-sentences';
import type { Word } from '../text/read-words';
import { matchSlots } from './match-slots';
import { type Lists, type Piece, parsePattern, type Slot } from './parse-pattern';

/** What every rule has: patterns that say it, and patterns that take it back in the same sentence. */
export interface Rule {
  says: readonly string[];
  unless?: readonly string[];
  /** Only in sentences that end in a question mark (true) or that do not (false). */
  asks?: boolean;
}

/** A rule found in a sentence; `start` and `end` are UTF-16 units of the message's text. */
export interface Match<R> {
  rule: R;
  start: number;
  end: number;
}

export type Matcher<R> = (sentence: Sentence) => Match<R>[];

interface Compiled<R> {
  rule: R;
  says: Slot[][];
  unless: Slot[][];
}

/**
 * Makes a matcher that finds each rule at most once a sentence. Every pattern is filed under its rarest-looking
 * word, so that a sentence tries only the few rules it could fulfil, however many there are.
 */
export function compileRules<R extends Rule>(rules: readonly R[], lists: Lists, elides: boolean): Matcher<R> {
  const index = createIndex<Compiled<R>>();
  for (const rule of rules) {
    const parse = (pattern: string) => parsePattern(pattern, lists, elides);
    const compiled = { rule, says: rule.says.map(parse), unless: (rule.unless ?? []).map(parse) };
    for (const slots of compiled.says) for (const piece of findAnchors(slots)) index.add(piece, compiled);
  }
  return (sentence) => {
    const candidates = new Set<Compiled<R>>();
    for (const word of sentence.words) for (const found of index.get(word.folded)) candidates.add(found);
    return [...candidates].flatMap((candidate) => findRule(candidate, sentence));
  };
}

function findRule<R extends Rule>({ rule, says, unless }: Compiled<R>, sentence: Sentence): Match<R>[] {
  if (rule.asks !== undefined && rule.asks !== sentence.asks) return [];
  for (const slots of says) {
    const found = findSlots(slots, sentence.words);
    if (found === null) continue;
    if (unless.some((denial) => findSlots(denial, sentence.words) !== null)) return [];
    return [{ rule, ...found }];
  }
  return [];
}

function findSlots(slots: Slot[], words: readonly Word[]): { start: number; end: number } | null {
  for (let from = 0; from < words.length; from += 1) {
    const after = matchSlots(slots, words, from);
    const first = words[from];
    const last = words[after - 1];
    if (after > from && first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** The first words of the required slot whose shortest word is longest: long words are rare. */
function findAnchors(slots: Slot[]): Piece[] {
  let best: Piece[] = [];
  let bestLength = -1;
  for (const slot of slots) {
    if (slot.kind !== 'words' || slot.optional || slot.negated) continue;
    const firsts = slot.alternatives.flatMap((alternative) => alternative.slice(0, 1));
    const shortest = Math.min(...firsts.map(pieceLength));
    if (shortest > bestLength) [best, bestLength] = [firsts, shortest];
  }
  if (bestLength < 0) throw new Error('A pattern needs at least one word that must be there');
  return best;
}

/** An edge cannot be looked up; a digit is common. */
function pieceLength(piece: Piece): number {
  if (piece.kind === 'start' || piece.kind === 'end') return -1;
  return piece.kind === 'digit' ? 0 : piece.text.length;
}

/** Looks words up by themselves or by their beginning. */
function createIndex<T>() {
  const exact = new Map<string, T[]>();
  const prefixes = new Map<string, T[]>();
  const digits: T[] = [];
  const add = (piece: Piece, value: T) => {
    if (piece.kind === 'digit') digits.push(value);
    if (piece.kind !== 'word' && piece.kind !== 'prefix') return;
    const map = piece.kind === 'prefix' ? prefixes : exact;
    const values = map.get(piece.text);
    if (values) values.push(value);
    else map.set(piece.text, [value]);
  };
  const get = (word: string): T[] => {
    const found = exact.get(word)?.slice() ?? [];
    for (let length = 1; length <= Math.min(word.length, LONGEST_PREFIX); length += 1)
      found.push(...(prefixes.get(word.slice(0, length)) ?? []));
    return /\d/.test(word) ? found.concat(digits) : found;
  };
  return { add, get };
}

/** No shorter than the longest prefix in the rules. */
const LONGEST_PREFIX = 24;
