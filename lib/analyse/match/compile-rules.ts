import { languageWords } from '../language/language-words';
import type { Sentence } from '../text/read-sentences';
import type { Word } from '../text/read-words';
import { matchSlots } from './match-slots';
import { type Lists, type Piece, parsePattern, type Slot, type WordSlot } from './parse-pattern';

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
  slots: Slot[];
  unless: Slot[][];
}

/**
 * Makes a matcher that finds each rule at most once a sentence. Every pattern is filed under its rarest-looking
 * words, so that a sentence tries only the few patterns it could fulfil, however many there are.
 */
export function compileRules<R extends Rule>(rules: readonly R[], lists: Lists, elides: boolean): Matcher<R> {
  const index = createIndex<Compiled<R>>();
  const parse = (pattern: string) => parsePattern(pattern, lists, elides);
  for (const rule of rules) {
    const unless = (rule.unless ?? []).map(parse);
    for (const slots of rule.says.map(parse))
      for (const piece of findAnchors(slots)) index.add(piece, { rule, slots, unless });
  }
  return (sentence) => {
    const candidates = new Set<Compiled<R>>();
    for (const word of sentence.words) for (const value of index.find(word.folded)) candidates.add(value);
    const found = new Map<R, Match<R>>();
    for (const candidate of candidates) {
      const match = found.has(candidate.rule) ? null : findRule(candidate, sentence);
      if (match) found.set(candidate.rule, match);
    }
    return [...found.values()];
  };
}

function findRule<R extends Rule>({ rule, slots, unless }: Compiled<R>, sentence: Sentence): Match<R> | null {
  if (rule.asks !== undefined && rule.asks !== sentence.asks) return null;
  const found = findSlots(slots, sentence.words);
  if (!found || unless.some((denial) => findSlots(denial, sentence.words) !== null)) return null;
  return { rule, ...found };
}

function findSlots(slots: Slot[], words: readonly Word[]): { start: number; end: number } | null {
  const [opening] = slots;
  const starts = opening?.kind === 'words' && mustBegin(opening) ? opening.byFirstWord : null;
  for (let from = 0; from < words.length; from += 1) {
    if (starts && !starts.has(words[from]?.folded ?? '')) continue;
    const after = matchSlots(slots, words, from);
    const first = words[from];
    const last = words[after - 1];
    if (after > from && first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** Whether a match can only begin with one of the slot's own first words. Most places are ruled out by one look then. */
function mustBegin({ optional, negated, others }: WordSlot): boolean {
  return !optional && !negated && others.length === 0;
}

/** The first words of the required slot that is met most seldom. */
function findAnchors(slots: readonly Slot[]): Piece[] {
  let best: Piece[] = [];
  let bestChance = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    if (slot.kind !== 'words' || slot.optional || slot.negated) continue;
    const firsts = slot.alternatives.flatMap((alternative) => alternative.slice(0, 1));
    const chance = firsts.reduce((sum, piece) => sum + guessChance(piece), 0);
    if (chance < bestChance) [best, bestChance] = [firsts, chance];
  }
  if (best.length === 0) throw new Error('A pattern needs at least one word that must be there');
  return best;
}

const COMMON = new Set(Object.values(languageWords).flatMap((words) => words.split(' ')));

/** A rough chance of meeting a piece in a sentence. An edge cannot be looked up at all. */
function guessChance(piece: Piece): number {
  if (piece.kind === 'start' || piece.kind === 'end') return Number.POSITIVE_INFINITY;
  if (piece.kind === 'digit') return 0.1;
  if (piece.kind === 'prefix') return 0.005;
  return COMMON.has(piece.text) ? 0.2 : 0.002;
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
  const search = (word: string): readonly T[] => {
    const found = [...(exact.get(word) ?? [])];
    for (let length = 1; length <= Math.min(word.length, LONGEST_PREFIX); length += 1)
      found.push(...(prefixes.get(word.slice(0, length)) ?? []));
    if (/\d/.test(word)) found.push(...digits);
    return found;
  };
  const remembered = new Map<string, readonly T[]>();
  const find = (word: string): readonly T[] => {
    const known = remembered.get(word);
    if (known) return known;
    const found = search(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
  return { add, find };
}

/** People use few different words: most are looked up once. Bounded, since text can hold any number of them. */
const MOST_REMEMBERED = 5_000;

/** No shorter than the longest prefix in the rules. */
const LONGEST_PREFIX = 24;
