import { useMemo } from 'react';
import type { LibraryItem } from '@/lib/desk/desk-state';
import { useDesk } from '../use-desk';

/** Phrases that were begun and never kept, as items of the list. */
export function useNewItems(): LibraryItem[] {
  const drafts = useDesk((state) => state.drafts);
  const own = useDesk((state) => state.own);
  return useMemo(() => {
    const kept = new Set(own.map(({ id }) => id));
    return Object.entries(drafts)
      .filter(([id]) => !kept.has(id))
      .map(([id, { draft }]) => ({
        isBuiltIn: false,
        phrase: { ...draft, id, createdAt: '', updatedAt: '' },
      }));
  }, [drafts, own]);
}
