import type { Category } from '@/lib/model/method';

/** The classes of the topic model, in the order of its weights. `none`: a question or remark, no dispute. */
export const topicClasses = [
  'none',
  'product-quality',
  'service-delivery',
  'billing',
  'communication',
  'expectations',
  'account-access',
  'outage-technical',
  'policy',
] as const satisfies readonly (Category | 'none')[];
export type TopicClass = (typeof topicClasses)[number];
