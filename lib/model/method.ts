/** The vocabulary of the method: steps, causes, feelings and risks. The words people see live in lib/checklists. */
import * as z from 'zod/mini';

export const Step = z.enum([
  'respond',
  'listen',
  'acknowledge',
  'apologise',
  'clarify',
  'root-cause',
  'gather',
  'options',
  'agree',
  'execute',
  'escalate',
  'confirm',
  'follow-up',
  'learn',
]);
export type Step = z.infer<typeof Step>;

export const Category = z.enum([
  'product-quality',
  'service-delivery',
  'billing',
  'communication',
  'expectations',
  'account-access',
  'outage-technical',
  'policy',
  'other',
]);
export type Category = z.infer<typeof Category>;

export const Cause = z.enum([
  'poor-quality',
  'missed-deadline',
  'billing-error',
  'unfulfilled-promise',
  'miscommunication',
  'unrealistic-expectation',
  'policy',
  'external-circumstance',
]);
export type Cause = z.infer<typeof Cause>;

export const Emotion = z.enum([
  'calm',
  'confused',
  'worried',
  'disappointed',
  'frustrated',
  'angry',
  'grateful',
]);
export type Emotion = z.infer<typeof Emotion>;

export const Risk = z.enum([
  'leaving',
  'manager',
  'repeated-contact',
  'long-wait',
  'legal',
  'chargeback',
  'public-review',
  'abuse',
  'shouting',
  'vulnerable',
  'safety',
]);
export type Risk = z.infer<typeof Risk>;

export const Tone = z.enum(['formal', 'warm', 'brief']);
export type Tone = z.infer<typeof Tone>;
