import type { Category, Emotion, Risk } from '@/lib/model/method';

/** Signs seen, never a forecast. `grave` ones are red. */
export const riskWords: Record<Risk, { words: string; grave: boolean }> = {
  leaving: { words: 'wants to leave', grave: false },
  manager: { words: 'asks for a manager', grave: false },
  'repeated-contact': { words: 'wrote before', grave: false },
  'long-wait': { words: 'long wait', grave: false },
  legal: { words: 'legal', grave: true },
  chargeback: { words: 'chargeback', grave: true },
  'public-review': { words: 'public review', grave: false },
  abuse: { words: 'abuse', grave: true },
  shouting: { words: 'shouting', grave: false },
  vulnerable: { words: 'may be vulnerable', grave: true },
  safety: { words: 'safety', grave: true },
};

export const categoryWords: Record<Category, string> = {
  'product-quality': 'product quality',
  'service-delivery': 'delivery',
  billing: 'billing',
  communication: 'communication',
  expectations: 'expectations',
  'account-access': 'account access',
  'outage-technical': 'outage',
  policy: 'policy',
  other: 'other',
};

export const emotionWords: Record<Emotion, string> = {
  calm: 'Calm',
  confused: 'Confused',
  worried: 'Worried',
  disappointed: 'Disappointed',
  frustrated: 'Frustrated',
  angry: 'Angry',
  grateful: 'Grateful',
};
