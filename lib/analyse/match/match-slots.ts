import type { Word } from '../text/read-words';
import type { Alternative, Piece, Slot } from './parse-pattern';

/**
 * Tries to match slots from one word on. Returns the index after the last matched word, or -1.
 * Shortest gaps win. Work is bounded by the slots' gaps, not by the text's length.
 */
export function matchSlots(
  slots: readonly Slot[],
  words: readonly Word[],
  from: number,
  slotIndex = 0,
): number {
  const slot = slots[slotIndex];
  if (slot === undefined) return from;
  if (slot.kind === 'gap') {
    for (let skip = 0; skip <= slot.most && from + skip <= words.length; skip += 1) {
      const end = matchSlots(slots, words, from + skip, slotIndex + 1);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[from]?.folded;
  const listed = word === undefined ? undefined : slot.byFirstWord.get(word);
  for (const alternatives of listed ? [listed, slot.others] : [slot.others])
    for (const alternative of alternatives) {
      const after = matchAlternative(alternative, words, from);
      if (after === -1) continue;
      if (slot.negated) return -1;
      const end = matchSlots(slots, words, after, slotIndex + 1);
      if (end !== -1) return end;
    }
  return slot.optional || slot.negated ? matchSlots(slots, words, from, slotIndex + 1) : -1;
}

function matchAlternative(alternative: Alternative, words: readonly Word[], from: number): number {
  let at = from;
  for (const piece of alternative) {
    if (!fits(piece, words, at)) return -1;
    if (piece.kind !== 'start' && piece.kind !== 'end') at += 1;
  }
  return at;
}

function fits(piece: Piece, words: readonly Word[], at: number): boolean {
  if (piece.kind === 'start') return at === 0;
  if (piece.kind === 'end') return at === words.length;
  const word = words[at]?.folded;
  if (word === undefined) return false;
  if (piece.kind === 'digit') return DIGIT.test(word);
  return piece.kind === 'prefix' ? word.startsWith(piece.text) : word === piece.text;
}

const DIGIT = /\d/;
