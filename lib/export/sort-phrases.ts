import type { OwnPhrase } from '@/lib/model/own-phrase';

/** By folder, then name, then id; sign by sign, so that every device comes to the same order. */
export function sortPhrases(phrases: readonly OwnPhrase[]): OwnPhrase[] {
  return [...phrases].sort(
    (a, b) => compare(a.folder, b.folder) || compare(a.name, b.name) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
