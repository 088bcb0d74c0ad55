import { useStore } from 'zustand';
import { type PaletteState, paletteState } from '@/lib/palette/palette-state';

/** The one bridge from the palette's state to what is shown. */
export function usePalette<T>(select: (state: PaletteState) => T): T {
  return useStore(paletteState, select);
}
