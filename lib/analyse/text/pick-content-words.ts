import { languageWords } from '../language/language-words';
import type { Word } from './read-words';

const SHORTEST = 3;
const STEM = 5;
/** A sentence is compared with many others; its words are picked once. */
const picked = new WeakMap<readonly Word[], ReadonlySet<string>>();
const common = new Map<string, ReadonlySet<string>>();

/** Irregular forms whose stem would not match their verb's. English only: the other languages' stems hold. */
const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  spoke: 'speak',
  spoken: 'speak',
  found: 'find',
  paid: 'pay',
  rang: 'ring',
  kept: 'keep',
  gave: 'give',
  given: 'give',
};

/** The beginnings of the words that carry meaning, so that “refund” and “refunded” are the same. */
export function pickContentWords(words: readonly Word[], code: string): ReadonlySet<string> {
  const known = picked.get(words);
  if (known) return known;
  const stems = new Set<string>();
  for (const { folded } of words) {
    const word = IRREGULAR[folded] ?? folded;
    if (word.length >= SHORTEST && !findCommon(code).has(word)) stems.add(word.slice(0, STEM));
  }
  picked.set(words, stems);
  return stems;
}

function findCommon(code: string): ReadonlySet<string> {
  const known = common.get(code);
  if (known) return known;
  const made = new Set((languageWords[code] ?? '').split(' '));
  common.set(code, made);
  return made;
}
