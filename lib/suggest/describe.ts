import type { Suggestion } from '@/lib/model/suggestion';
import { labelOf } from './placeholders';

/** The text as it can be shown before it is complete: a gap is its plain name in square brackets, never a brace. */
export function describeSuggestion({ parts }: Pick<Suggestion, 'parts'>): string {
  return parts.map((part) => (part.kind === 'gap' ? `[${labelOf(part.name)}]` : part.text)).join('');
}
