/**
 * Where the agent stands towards the customer. In: a Situation. Out: yes or no. Shared by the need rules; turns.ts says
 * what the customer has just done.
 */
import type { Step } from '@/lib/model/method';
import type { Situation } from './situation';
import { acceptsOffer, asksPlainly, isPleased, isSolved, isVague } from './turns';
import { neutralTopics, topicCategories } from './words/vocabulary';

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
  return !asksPlainly(s) && !s.cues.has('asks to cancel') && !(isVague(s) && s.tension < UPSET);
}

export function isTechnical(s: Situation): boolean {
  return s.categories.has('outage-technical') || s.categories.has('account-access') || s.topics.has('bug');
}

/** Nothing says that the cause lies with the customer or outside. */
export function isOurs(s: Situation): boolean {
  return !s.cues.has('own mistake') && !onlyTheirLives(s);
}

/** They speak of a loss, an illness or hardship, and of nothing that we did. */
function onlyTheirLives(s: Situation): boolean {
  const about = [...s.turnTopics].filter((topic) => !neutralTopics.has(topic));
  return (
    s.risks.has('vulnerable') && s.tension < HOT && about.every((topic) => topicCategories[topic] === null)
  );
}

/** A rule stands in their way, and they have not merely asked what it is or used it. */
export function disputesRule(s: Situation): boolean {
  const hasOtherCause = s.cues.has('asks to cancel') || s.turnTopics.has('bereavement');
  return s.categories.has('policy') && !hasOtherCause && !asksPlainly(s);
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
