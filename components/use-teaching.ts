import { useStore } from 'zustand';
import { type TeachingState, teachingState } from '@/lib/panel/teaching-state';

/** How far teaching a page has come. */
export function useTeaching(): TeachingState {
  return useStore(teachingState);
}
