import { useEffect } from 'react';
import { leavePalette } from '@/lib/palette/leave-palette';
import { paletteState } from '@/lib/palette/palette-state';
import { FillForm } from './fill-form';
import { ListPlaces } from './list-places';
import { PaletteFooter } from './palette-footer';
import { PhraseSearch } from './phrase-search';
import { usePalette } from './use-palette';

/**
 * The palette's frame: what to look for and what was found, or the blanks of the phrase that was chosen, or its place. How
 * it looks at first stands in the page itself too, see entrypoints/palette.
 */
export function Palette() {
  const isRefused = usePalette((state) => state.isRefused);
  const filling = usePalette((state) => state.filling);
  const placing = usePalette((state) => state.placing);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      // From the boxes or the blanks back to the list, where there was one; from there back to the reply.
      const { filling, placing, wish } = paletteState.getState();
      if ((filling || placing) && wish?.kind === 'search')
        paletteState.setState({ filling: null, placing: null, isUnsafe: false });
      else void leavePalette();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (isRefused) return null;
  return (
    <main className="palette">
      <h1 className="visually-hidden">Phrases</h1>
      {placing ? (
        <ListPlaces />
      ) : filling ? (
        <FillForm key={filling.id} suggestion={filling} />
      ) : (
        <PhraseSearch />
      )}
      <PaletteFooter />
    </main>
  );
}
