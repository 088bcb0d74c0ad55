import type { RichBlock } from '@/lib/model/rich-text';
import type { Suggestion, SuggestionPart } from '@/lib/model/suggestion';
import { replaceFills } from './mark-fills';
import { writeHtml } from './write-rich';

export type Rendered =
  /** `html` says the same with its looks, when it has any. */
  | { status: 'ready'; text: string; html?: string }
  /** Gaps without an answer: nothing may be inserted. */
  | { status: 'unfilled'; missing: string[] }
  /** An answer or the phrase holds template marks, which some desks would render once more on sending. */
  | { status: 'unsafe' };

/** The text to insert, once every gap has an answer (name → text). What is only offered is not used by itself. */
export function renderSuggestion(
  suggestion: Pick<Suggestion, 'parts' | 'missing' | 'rich'>,
  answers: Readonly<Record<string, string>> = {},
): Rendered {
  const answer = (name: string) => (Object.hasOwn(answers, name) ? answers[name]?.trim() : undefined) || null;
  const missing = suggestion.missing.filter((name) => answer(name) === null);
  if (missing.length > 0) return { status: 'unfilled', missing };
  const say = (part: SuggestionPart) => (part.kind === 'gap' ? (answer(part.name) ?? '') : part.text);
  const text = suggestion.parts.map(say).join('');
  if (/\{\{|\}\}|\{%|%\}/u.test(text)) return { status: 'unsafe' };
  const { rich } = suggestion;
  if (!rich?.blocks.some(hasLook)) return { status: 'ready', text };
  const fills = rich.fills.map(say);
  return { status: 'ready', text, html: writeHtml(rich.blocks.map((block) => fillBlock(block, fills))) };
}

function hasLook({ kind, runs }: RichBlock): boolean {
  return (
    kind !== 'paragraph' || runs.some(({ isBold, isItalic, href }) => isBold || isItalic || href !== null)
  );
}

function fillBlock(block: RichBlock, fills: readonly string[]): RichBlock {
  const fill = (text: string) => replaceFills(text, (index) => fills[index] ?? '');
  const runs = block.runs.map((run) => ({
    ...run,
    text: fill(run.text),
    href: run.href === null ? null : encodeURI(fill(run.href)),
  }));
  return { ...block, runs };
}
