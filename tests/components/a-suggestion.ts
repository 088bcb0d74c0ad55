import type { Suggestion } from '@/lib/model/suggestion';

export function aSuggestion(id: string, over: Partial<Suggestion> = {}): Suggestion {
  return {
    id,
    step: 'acknowledge',
    parts: [{ kind: 'text', text: `Words of ${id}.` }],
    reason: 'they wrote three times',
    missing: [],
    ...over,
  };
}

export const withGap = aSuggestion('refund', {
  parts: [
    { kind: 'filled', name: 'customer.first_name', text: 'Dana' },
    { kind: 'text', text: ', I have sent ' },
    { kind: 'gap', name: 'amount', offer: '$40' },
    { kind: 'text', text: ' back to your card.' },
  ],
  missing: ['amount'],
});
