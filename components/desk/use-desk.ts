import { useStore } from 'zustand';
import { type DeskState, deskState } from '@/lib/desk/desk-state';

/** The one bridge from the page's state to what is shown. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  return useStore(deskState, select);
}
