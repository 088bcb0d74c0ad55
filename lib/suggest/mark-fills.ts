import type { SuggestionPart } from '@/lib/model/suggestion';

const MARK = /\uE000(\d+)\uE001/gu;

/** The parts as one text, in which `\uE000n\uE001` stands for `fills[n]`: what is filled in, or has to be. */
export function markFills(parts: readonly SuggestionPart[]): { text: string; fills: SuggestionPart[] } {
  const fills: SuggestionPart[] = [];
  const text = parts
    .map((part) => (part.kind === 'text' ? part.text : `\uE000${fills.push(part) - 1}\uE001`))
    .join('');
  return { text, fills };
}

/** The way back. */
export function splitAtFills(text: string, fills: readonly SuggestionPart[]): SuggestionPart[] {
  // A text split at a pattern with one group: every other piece is what the group caught.
  return text.split(MARK).flatMap((piece, at): SuggestionPart[] => {
    const fill = at % 2 === 1 ? fills[Number(piece)] : undefined;
    if (fill) return [fill];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}

/** A text with each mark replaced by what `value` gives for its number. */
export function replaceFills(text: string, value: (index: number) => string): string {
  return text.replace(MARK, (_, index) => value(Number(index)));
}
