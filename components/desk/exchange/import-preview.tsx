import { useMemo, useState } from 'react';
import { deskState } from '@/lib/desk/desk-state';
import { takeImport } from '@/lib/desk/take-import';
import { type WeighedPhrase, weighImport } from '@/lib/desk/weigh-import';
import type { ImportPreview as Preview } from '@/lib/import/import-preview';
import { Button } from '../../ui/button';
import { useDesk } from '../use-desk';
import { ImportedRow } from './imported-row';
import { SkippedList } from './skipped-list';

/** More than this are shown on demand. */
const FIRST = 200;

/** What a file would bring: each phrase can be left out, and nothing is kept until it is said. */
export function ImportPreview({
  preview,
  onDone,
}: {
  preview: Extract<Preview, { status: 'read' }>;
  onDone: () => void;
}) {
  const own = useDesk((state) => state.own);
  const phrases = useMemo(() => weighImport(preview.phrases, own), [preview, own]);
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [folder, setFolder] = useState('');
  const [shown, setShown] = useState(FIRST);
  const [isBusy, setBusy] = useState(false);
  const isChosen = ({ at, fate }: WeighedPhrase) => changed.get(at) ?? fate !== 'known';
  const chosen = phrases.filter(isChosen);
  const chooseAll = (choice: boolean) => setChanged(new Map(phrases.map(({ at }) => [at, choice])));
  const take = async () => {
    setBusy(true);
    try {
      await takeImport(chosen, folder);
      onDone();
    } catch (error) {
      console.error(error);
      setBusy(false);
      deskState.setState({ news: { words: 'The device did not take all of them. Try again.', undo: null } });
    }
  };
  return (
    <>
      <p>{summary(phrases, preview.skipped.length)}</p>
      <SkippedList skipped={preview.skipped} />
      <div className="row">
        <label className="inline-label">
          Put them into the folder
          <input
            className="field"
            list="import-folders"
            placeholder="as in the file"
            value={folder}
            maxLength={100}
            onChange={(event) => setFolder(event.target.value)}
          />
          <datalist id="import-folders">
            {[...new Set(own.map((phrase) => phrase.folder))].filter(Boolean).map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </label>
        <Button look="quiet" onClick={() => chooseAll(true)}>
          Choose all
        </Button>
        <Button look="quiet" onClick={() => chooseAll(false)}>
          Choose none
        </Button>
      </div>
      <ul className="import-list">
        {phrases.slice(0, shown).map((phrase) => (
          <ImportedRow
            key={phrase.at}
            phrase={phrase}
            isChosen={isChosen(phrase)}
            onChoose={(choice) => setChanged(new Map(changed).set(phrase.at, choice))}
          />
        ))}
      </ul>
      {phrases.length > shown ? (
        <Button onClick={() => setShown(shown + FIRST)}>Show more of the {phrases.length}</Button>
      ) : null}
      <div className="row import-actions">
        <Button look="primary" disabled={chosen.length === 0 || isBusy} onClick={() => void take()}>
          {addWords(chosen)}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        <span className="hint">Nothing is kept before.</span>
      </div>
    </>
  );
}

function addWords(chosen: readonly WeighedPhrase[]): string {
  const replacing = chosen.filter(({ fate }) => fate === 'replaces').length;
  const adding = chosen.length - replacing;
  if (replacing === 0) return adding === 1 ? 'Add 1 phrase' : `Add ${adding} phrases`;
  return adding === 0 ? `Replace ${replacing}` : `Add ${adding}, replace ${replacing}`;
}

function summary(phrases: readonly WeighedPhrase[], skipped: number): string {
  const count = (fate: WeighedPhrase['fate']) => phrases.filter((phrase) => phrase.fate === fate).length;
  const said = [
    phrases.length === 1 ? '1 phrase was found.' : `${phrases.length} phrases were found.`,
    ...(count('replaces') > 0
      ? [`${count('replaces')} will replace yours; the old ones stay as earlier versions.`]
      : []),
    ...(count('known') > 0 ? [`${count('known')} you have already.`] : []),
    ...(skipped > 0 ? [`${skipped} can’t come in.`] : []),
  ];
  return said.join(' ');
}
