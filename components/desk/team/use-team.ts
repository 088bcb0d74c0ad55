import { useStore } from 'zustand';
import { type TeamState, teamState } from '@/lib/team/team-state';

/** The one bridge from what is known of packs and sync to what is shown. */
export function useTeam<T>(select: (state: TeamState) => T): T {
  return useStore(teamState, select);
}
