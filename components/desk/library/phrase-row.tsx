import { Star } from 'lucide-react';
import { deskState, type LibraryItem } from '@/lib/desk/desk-state';
import type { Variant } from '@/lib/model/own-phrase';
import { labelOf } from '@/lib/suggest/placeholders';
import { useDesk } from '../use-desk';
import { stepName } from './step-name';

/** As many words as fit a line, with some to spare. */
const FIRST_WORDS = 160;
/** Markdown's signs, but those that are meant as signs. */
const LOOKS = /\*+|\\(.)|^[-+] |\[(?=[^\]]*\]\()|\]\([^)]*\)?/gmu;

/** One phrase of the list: its name, its first words, and what is known of it. */
export function PhraseRow({
  item: { phrase },
  place: { at, of, top },
  isChosen,
}: {
  item: LibraryItem;
  place: { at: number; of: number; top: number };
  isChosen: boolean;
}) {
  const use = useDesk((state) => state.uses.get(phrase.id));
  const draft = useDesk((state) => state.drafts[phrase.id]?.draft);
  const { name, shortcut, step, variants } = draft ?? phrase;
  return (
    <div
      id={`phrase-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-posinset={at + 1}
      aria-setsize={of}
      className="phrase-row"
      style={{ top }}
      onMouseDown={() => deskState.setState({ chosen: phrase.id })}
    >
      <span className="phrase-name">{name || phrase.name || 'New phrase'}</span>
      <span className="phrase-marks">
        {draft ? <span className="unsaved">not saved</span> : null}
        {shortcut ? <kbd>{shortcut}</kbd> : null}
        {use?.isStarred ? <Star size={12} role="img" aria-label="starred" /> : null}
      </span>
      <span className="phrase-words">{variants[0] ? firstWords(variants[0]) : ''}</span>
      <span className="phrase-about">
        {step === null ? '' : stepName(step)}
        {use && use.count > 0 ? ` · used ${use.count}×` : ''}
      </span>
    </div>
  );
}

/** Blanks by their plain names, and looks left out. */
function firstWords({ text, format }: Variant): string {
  const start = text.slice(0, FIRST_WORDS);
  return (format === 'markdown' ? start.replace(LOOKS, '$1') : start)
    .replace(/\{\{\s*([\w.]+).*?\}\}/gsu, (_, name) => `‹${labelOf(name)}›`)
    .replace(/\{%.*?(?:%\}|$)|\{\{.*$/gsu, '…');
}
