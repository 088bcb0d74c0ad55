import type { WeighedPhrase } from '@/lib/desk/weigh-import';

const fates = { new: '', replaces: 'replaces yours', known: 'you have this one' };

/** One phrase of a file, and what could not be converted. */
export function ImportedRow({
  phrase: { draft, fate, notes },
  isChosen,
  onChoose,
}: {
  phrase: WeighedPhrase;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
        <span>
          <strong>{draft.name}</strong>{' '}
          <small>{[draft.folder, fates[fate]].filter(Boolean).join(' · ')}</small>
        </span>
      </label>
      <p className="clamped">{draft.variants.map(({ text }) => text).join('\n')}</p>
      {notes.map((note) => (
        <p key={note} className="hint amber">
          {note}
        </p>
      ))}
    </li>
  );
}
