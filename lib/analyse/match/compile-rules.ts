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
  /** How many words a match may hold before the word that the pattern is filed under. */
  before: number;
  /** Read when a match first needs them. */
  unless: () => Slot[][];
  /** Where that word was met in the sentence at hand. Kept here, since a sentence makes hundreds of these. */
  met: { turn: number; first: number; last: number };
}

/**
 * Makes a matcher that finds each rule at most once a sentence. Every pattern is filed under its rarest-looking
 * words, so that a sentence tries only the few patterns it could fulfil, however many there are.
 */
export function compileRules<R extends Rule>(rules: readonly R[], lists: Lists, elides: boolean): Matcher<R> {
  const index = createIndex<Compiled<R>>();
  const parse = (pattern: string) => parsePattern(pattern, lists, elides);
  for (const rule of rules) {
    const unless = once(() => (rule.unless ?? []).map(parse));
    for (const slots of rule.says.map(parse)) {
      const anchor = findAnchor(slots);
      const before = slots.slice(0, anchor).reduce((sum, slot) => sum + measureLongest(slot), 0);
      const compiled = { rule, slots, before, unless, met: { turn: 0, first: 0, last: 0 } };
      for (const piece of readFirsts(slots[anchor])) index.add(piece, compiled);
    }
  }
  let turn = 0;
  return (sentence) => {
    turn += 1;
    const found = new Map<R, Match<R>>();
    for (const candidate of meetCandidates(sentence.words, index.find, turn)) {
      const match = found.has(candidate.rule) ? null : findRule(candidate, sentence);
      if (match) found.set(candidate.rule, match);
    }
    return [...found.values()];
  };
}

/** The patterns that a sentence's words are filed under, in their order, with where those words stand. */
function meetCandidates<R>(
  words: readonly Word[],
  find: (word: string) => readonly Compiled<R>[],
  turn: number,
): Compiled<R>[] {
  const candidates: Compiled<R>[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (const candidate of find(words[at]?.folded ?? '')) {
      const { met } = candidate;
      if (met.turn !== turn) {
        met.turn = turn;
        met.first = at;
        candidates.push(candidate);
      }
      met.last = at;
    }
  return candidates;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function findRule<R extends Rule>(
  { rule, slots, before, unless, met }: Compiled<R>,
  sentence: Sentence,
): Match<R> | null {
  if (rule.asks !== undefined && rule.asks !== sentence.asks) return null;
  const found = findSlots(slots, sentence.words, Math.max(0, met.first - before), met.last);
  if (!found || unless().some((denial) => findSlots(denial, sentence.words) !== null)) return null;
  return { rule, ...found };
}

function findSlots(
  slots: Slot[],
  words: readonly Word[],
  first = 0,
  last = words.length - 1,
): { start: number; end: number } | null {
  const [opening] = slots;
  const starts = opening?.kind === 'words' && mustBegin(opening) ? opening.byFirstWord : null;
  for (let from = first; from <= last; from += 1) {
    if (starts && !starts.has(words[from]?.folded ?? '')) continue;
    const after = matchSlots(slots, words, from);
    const opener = words[from];
    const closer = words[after - 1];
    if (after > from && opener && closer) return { start: opener.start, end: closer.end };
  }
  return null;
}

/** Whether a match can only begin with one of the slot's own first words. Most places are ruled out by one look then. */
function mustBegin({ optional, negated, others }: WordSlot): boolean {
  return !optional && !negated && others.length === 0;
}

/** The place of the required slot that is met most seldom. */
function findAnchor(slots: readonly Slot[]): number {
  let best = -1;
  let bestChance = Number.POSITIVE_INFINITY;
  for (const [index, slot] of slots.entries()) {
    if (slot.kind !== 'words' || slot.optional || slot.negated) continue;
    const chance = readFirsts(slot).reduce((sum, piece) => sum + guessChance(piece), 0);
    if (chance < bestChance) [best, bestChance] = [index, chance];
  }
  if (best === -1) throw new Error('A pattern needs at least one word that must be there');
  return best;
}

function readFirsts(slot: Slot | undefined): Piece[] {
  return slot?.kind === 'words' ? slot.alternatives.flatMap((alternative) => alternative.slice(0, 1)) : [];
}

/** The most words that a slot can take up. */
function measureLongest(slot: Slot): number {
  if (slot.kind === 'gap') return slot.most;
  return slot.negated ? 0 : Math.max(...slot.alternatives.map((alternative) => alternative.length));
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
