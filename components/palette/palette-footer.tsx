import { outcomeWords } from '../outcome-words';
import { Button } from '../ui/button';
import { usePanel } from '../use-panel';
import { usePalette } from './use-palette';

const audiences = {
  public: 'Replying: public',
  internal: 'Writing: internal note',
  unknown: '',
};

/** Who will read it, what the keys do, and what stands in the way. */
export function PaletteFooter() {
  const mode = usePanel((state) => state.composer?.mode ?? 'unknown');
  const outcome = usePanel((state) => state.outcome);
  const isUnsafe = usePalette((state) => state.isUnsafe);
  const words = isUnsafe
    ? 'Please take the curly braces out first: some desks fill them in again.'
    : outcome && outcomeWords(outcome).words;
  return (
    <footer className="palette-footer">
      <p className="outcome amber" role="status">
        {words}
      </p>
      {outcome?.status === 'asking' ? (
        <Button onClick={() => void insertAnyway()}>Insert anyway</Button>
      ) : (
        <p className="palette-keys">
          <span className="palette-audience">{audiences[mode]}</span>
          <span>
            <kbd>Enter</kbd> inserts
          </span>
          <span>
            <kbd>Esc</kbd> goes back
          </span>
        </p>
      )}
    </footer>
  );
}

async function insertAnyway(): Promise<void> {
  const { insertAnyway } = await import('@/lib/palette/insert-chosen');
  await insertAnyway();
}
