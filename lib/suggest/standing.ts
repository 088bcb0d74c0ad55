/**
 * Where the agent stands towards the customer. In: a Situation. Out: yes or no. Shared by the need rules; turns.ts says
 * what the customer has just done.
 */
import type { Step } from '@/lib/model/method';
import type { Situation } from './situation';
import { acceptsOffer, asksPlainly, isPleased, isSolved } from './turns';

const UPSET = 45;
const HOT = 70;

/** The customer waits for a word; in thanks or good news nothing has to be calmed. */
export function isWaiting(s: Situation): boolean {
  return (
    s.audience === 'customer' && s.customerMessages > 0 && !s.agentSpokeLast && !isPleased(s) && !isSolved(s)
  );
}

export function isFirst(s: Situation): boolean {
  return isWaiting(s) && s.agentMessages === 0;
}

export function isUpset(s: Situation): boolean {
  return (
    s.tension >= UPSET || s.emotion === 'angry' || s.emotion === 'frustrated' || s.emotion === 'disappointed'
  );
}

export function isComplaint(s: Situation): boolean {
  if (isUpset(s) || s.emotion === 'worried' || s.cues.has('reports trouble')) return true;
  if (s.risks.size > (s.risks.has('leaving') ? 1 : 0)) return true;
  return !asksPlainly(s) && !s.cues.has('asks to cancel');
}

export function isTechnical(s: Situation): boolean {
  return s.categories.has('outage-technical') || s.categories.has('account-access') || s.topics.has('bug');
}

/** Nothing says that the cause lies with the customer or outside. */
export function isOurs(s: Situation): boolean {
  return !s.cues.has('own mistake');
}

export function wantsRemedy(s: Situation): boolean {
  if (acceptsOffer(s)) return false;
  return (
    s.cues.has('asks for money back') ||
    s.cues.has('asks for replacement') ||
    s.cues.has('asks for compensation') ||
    s.cues.has('asks to cancel')
  );
}

export function hasDone(s: Situation, step: Step): boolean {
  return s.done.has(step);
}

export function isHot(s: Situation): boolean {
  return s.tension >= HOT;
}
