import { useMemo } from 'react';
import { daysAhead } from '@/lib/suggest/days-ahead';
import { usePanel } from './use-panel';

/** The next days, in the conversation's language. */
export function useDaysAhead(): string[] {
  const lang = usePanel((state) => state.analysis?.language.code ?? 'en');
  return useMemo(() => daysAhead(lang, new Date()), [lang]);
}
