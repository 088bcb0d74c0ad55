import type { Step } from '@/lib/model/method';
import { needRules } from './need-rules';
import type { Situation } from './situation';

export interface Need {
  /** 0 to 100. */
  need: number;
  /** In a few words, why now. */
  reason: string;
  /** False when no rule asks for the step now. */
  isNeeded: boolean;
}

/** What a step with no rule for it is still worth: found by searching, seldom suggested. */
const REST: Need = { need: 8, reason: 'another way to go on', isNeeded: false };

/** How much the step is needed next, and why. */
export function rateNeed(step: Step, situation: Situation): Need {
  return needRules[step]
    .filter(([, , when]) => when(situation))
    .reduce<Need>(
      (strongest, [need, reason]) => (need > strongest.need ? { need, reason, isNeeded: true } : strongest),
      REST,
    );
}
