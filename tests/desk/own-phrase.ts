import { emptyDraft, type OwnPhrase } from '@/lib/model/own-phrase';

const AT = '2026-11-20T10:00:00.000Z';

/** An own phrase in English that says `text`. */
export function anOwnPhrase(id: string, text: string, change: Partial<OwnPhrase> = {}): OwnPhrase {
  const variants = [{ lang: 'en', text, format: 'plain' as const }];
  return {
    ...emptyDraft('en'),
    id,
    name: `Name of ${id}`,
    variants,
    createdAt: AT,
    updatedAt: AT,
    ...change,
  };
}
