import { useStore } from 'zustand';
import { type PanelState, panelState } from '@/lib/panel/panel-state';

/** The one bridge from the panel's state to what is shown. */
export function usePanel<T>(select: (state: PanelState) => T): T {
  return useStore(panelState, select);
}
