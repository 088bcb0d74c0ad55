import type { Step } from '@/lib/model/method';
import { acceptsOffer, givesDetails, isSolved, isVague, moments } from './moments';
import type { Situation } from './situation';

interface NeedRule {
  step: Step;
  /** 0 to 100: how much the conversation needs this step next. The strongest rule that holds decides. */
  need: number;
  /** In a few words, what the agent is told. */
  reason: string;
  when: (situation: Situation) => boolean;
}

export interface Need {
  need: number;
  reason: string;
}

const UPSET = 45;
const HOT = 70;

/**
 * How much each step is needed next, from section 1 of the method read as a sequence: a heated customer is heard
 * before anything else, one apology is enough, a cause comes before options and options before an agreement.
 */
const rules: readonly NeedRule[] = [
  // A customer who has not been answered yet.
  {
    step: 'acknowledge',
    need: 90,
    reason: 'they are upset and nobody has said so',
    when: (s) => isWaiting(s) && isUpset(s) && !hasDone(s, 'acknowledge'),
  },
  {
    step: 'acknowledge',
    need: 74,
    reason: 'they want to know that they were heard',
    when: (s) => isFirst(s) && isComplaint(s),
  },
  {
    step: 'acknowledge',
    need: 78,
    reason: 'they are upset again',
    when: (s) => isWaiting(s) && isUpset(s) && (s.rising || s.tension >= HOT),
  },
  {
    step: 'acknowledge',
    need: 80,
    reason: 'they are worried',
    when: (s) => isWaiting(s) && s.emotion === 'worried',
  },
  {
    step: 'acknowledge',
    need: 92,
    reason: 'they have had to write again and again',
    when: (s) => isWaiting(s) && s.risks.has('repeated-contact'),
  },
  {
    step: 'acknowledge',
    need: 96,
    reason: 'they are going through something hard',
    when: (s) => isWaiting(s) && s.risks.has('vulnerable'),
  },
  {
    step: 'acknowledge',
    need: 88,
    reason: 'the words were hard; answer the problem',
    when: (s) => isWaiting(s) && s.risks.has('abuse'),
  },
  {
    step: 'apologise',
    need: 84,
    reason: 'nobody has apologised yet',
    when: (s) => isWaiting(s) && isComplaint(s) && isUpset(s) && isOurs(s) && !hasDone(s, 'apologise'),
  },
  {
    step: 'apologise',
    need: 66,
    reason: 'an early apology weighs most',
    when: (s) => isFirst(s) && isComplaint(s) && isOurs(s),
  },
  {
    step: 'apologise',
    need: 90,
    reason: 'a promise was not kept',
    when: (s) => isWaiting(s) && s.promiseMissed && isOurs(s),
  },
  {
    step: 'apologise',
    need: 72,
    reason: 'the first fix did not hold',
    when: (s) => moment(s, 'still broken'),
  },
  { step: 'respond', need: 62, reason: 'nobody has answered yet', when: (s) => isFirst(s) },
  {
    step: 'respond',
    need: 72,
    reason: 'they have been waiting for more than a day',
    when: (s) => isFirst(s) && (s.waitedHours ?? 0) >= 24,
  },
  {
    step: 'respond',
    need: 70,
    reason: 'they ask for news',
    when: (s) => isWaiting(s) && s.cues.has('asks for news'),
  },
  {
    step: 'respond',
    need: 64,
    reason: 'they have a question',
    when: (s) => isFirst(s) && !isComplaint(s) && s.cues.has('asks how'),
  },
  {
    step: 'listen',
    need: 58,
    reason: 'let them tell the whole story',
    when: (s) => isWaiting(s) && (s.tension >= HOT || s.risks.has('vulnerable')) && s.agentMessages === 0,
  },
  {
    step: 'listen',
    need: 48,
    reason: 'live, they need to hear that you listen',
    when: (s) => isWaiting(s) && s.channel === 'phone',
  },

  // Finding out.
  {
    step: 'clarify',
    need: 88,
    reason: 'there is too little to go on',
    when: (s) => isVague(s) && !moment(s, 'praise'),
  },
  {
    step: 'clarify',
    need: 64,
    reason: 'a question moves it forward',
    when: (s) => isFirst(s) && isComplaint(s),
  },
  {
    step: 'clarify',
    need: 72,
    reason: 'a detail decides what will work',
    when: (s) => isFirst(s) && isTechnical(s),
  },
  {
    step: 'clarify',
    need: 68,
    reason: 'they are unsure how it works',
    when: (s) => isWaiting(s) && s.emotion === 'confused',
  },
  { step: 'clarify', need: 74, reason: 'they did not take the offer', when: (s) => moment(s, 'declined') },
  {
    step: 'clarify',
    need: 66,
    reason: 'find out what is different this time',
    when: (s) => moment(s, 'still broken'),
  },
  {
    step: 'clarify',
    need: 56,
    reason: 'check that you have it right',
    when: (s) => givesDetails(s) || (isWaiting(s) && moment(s, 'several things')),
  },
  { step: 'root-cause', need: 80, reason: 'they have given you the details', when: (s) => givesDetails(s) },
  {
    step: 'root-cause',
    need: 76,
    reason: 'they ask why',
    when: (s) => isWaiting(s) && s.cues.has('asks why'),
  },
  {
    step: 'root-cause',
    need: 62,
    reason: 'find out why the fix did not hold',
    when: (s) => moment(s, 'still broken'),
  },
  { step: 'gather', need: 70, reason: 'the answer lies with another team', when: (s) => givesDetails(s) },
  {
    step: 'gather',
    need: 64,
    reason: 'they have had different answers',
    when: (s) => isWaiting(s) && s.topics.has('contradictory answers'),
  },
  {
    step: 'gather',
    need: 56,
    reason: 'ask the team that knows',
    when: (s) => moment(s, 'asks for news') || moment(s, 'still broken'),
  },
  {
    step: 'gather',
    need: 95,
    reason: 'this note goes to colleagues',
    when: (s) => s.audience === 'colleagues',
  },

  // Solving.
  {
    step: 'options',
    need: 60,
    reason: 'they said what they want',
    when: (s) => isWaiting(s) && wantsRemedy(s),
  },
  {
    step: 'options',
    need: 80,
    reason: 'they have been heard; now a choice',
    when: (s) => isWaiting(s) && wantsRemedy(s) && hasDone(s, 'acknowledge'),
  },
  {
    step: 'options',
    need: 84,
    reason: 'the cause is known',
    when: (s) => isWaiting(s) && hasDone(s, 'root-cause') && !hasDone(s, 'options'),
  },
  { step: 'options', need: 90, reason: 'they did not take the offer', when: (s) => moment(s, 'declined') },
  {
    step: 'options',
    need: 70,
    reason: 'they are thinking of leaving',
    when: (s) => isWaiting(s) && (s.risks.has('leaving') || s.cues.has('asks to cancel')),
  },
  {
    step: 'options',
    need: 70,
    reason: 'they dispute a rule',
    when: (s) => isWaiting(s) && s.categories.has('policy'),
  },
  {
    step: 'options',
    need: 66,
    reason: 'they are unhappy with what they got',
    when: (s) => isWaiting(s) && (s.categories.has('product-quality') || s.categories.has('expectations')),
  },
  {
    step: 'options',
    need: 64,
    reason: 'offer a way before the bank has to',
    when: (s) => isWaiting(s) && s.risks.has('chargeback'),
  },
  {
    step: 'options',
    need: 62,
    reason: 'they have a question',
    when: (s) => isWaiting(s) && !isComplaint(s) && s.openQuestions > 0,
  },
  { step: 'agree', need: 92, reason: 'they accepted', when: (s) => acceptsOffer(s) },
  {
    step: 'agree',
    need: 66,
    reason: 'a date calms more than an explanation',
    when: (s) => isWaiting(s) && (s.promiseMissed || s.cues.has('asks for news')),
  },
  { step: 'agree', need: 46, reason: 'say what happens next', when: (s) => isWaiting(s) && isComplaint(s) },
  {
    step: 'execute',
    need: 80,
    reason: 'they ask for news',
    when: (s) => isWaiting(s) && s.cues.has('asks for news') && !isFirst(s),
  },
  { step: 'execute', need: 72, reason: 'they accepted; do it and say so', when: (s) => acceptsOffer(s) },
  {
    step: 'execute',
    need: 74,
    reason: 'you owe them an update',
    when: (s) => s.agentSpokeLast && s.promiseOpen,
  },
  { step: 'execute', need: 70, reason: 'something promised is overdue', when: (s) => s.promiseMissed },

  // When somebody else is needed.
  {
    step: 'escalate',
    need: 94,
    reason: 'they asked for a manager',
    when: (s) => isWaiting(s) && s.risks.has('manager'),
  },
  {
    step: 'escalate',
    need: 90,
    reason: 'they speak of legal action',
    when: (s) => isWaiting(s) && s.risks.has('legal'),
  },
  {
    step: 'escalate',
    need: 97,
    reason: 'somebody may be in danger',
    when: (s) => isWaiting(s) && (s.risks.has('safety') || s.topics.has('self-harm')),
  },
  {
    step: 'escalate',
    need: 72,
    reason: 'the team has people for this',
    when: (s) => isWaiting(s) && s.risks.has('vulnerable'),
  },
  {
    step: 'escalate',
    need: 70,
    reason: 'they speak of a chargeback',
    when: (s) => isWaiting(s) && s.risks.has('chargeback'),
  },
  {
    step: 'escalate',
    need: 66,
    reason: 'it has gone round too often',
    when: (s) => isWaiting(s) && s.risks.has('repeated-contact'),
  },
  {
    step: 'escalate',
    need: 62,
    reason: 'they speak of a public review',
    when: (s) => isWaiting(s) && s.risks.has('public-review'),
  },
  {
    step: 'escalate',
    need: 74,
    reason: 'the words were aimed at you',
    when: (s) => isWaiting(s) && s.risks.has('abuse'),
  },
  {
    step: 'escalate',
    need: 76,
    reason: 'they complain about a colleague',
    when: (s) => isWaiting(s) && s.topics.has('rude agent'),
  },
  {
    step: 'escalate',
    need: 74,
    reason: 'an account may be in other hands',
    when: (s) => isWaiting(s) && s.turnTopics.has('hacked'),
  },
  {
    step: 'escalate',
    need: 80,
    reason: 'colleagues need the whole story',
    when: (s) => s.audience === 'colleagues',
  },

  // Ending well.
  { step: 'confirm', need: 94, reason: 'they say that it is solved', when: (s) => isSolved(s) },
  { step: 'confirm', need: 88, reason: 'they are thanking you', when: (s) => isPleased(s) },
  {
    step: 'confirm',
    need: 86,
    reason: 'check that it is really solved',
    when: (s) => s.agentSpokeLast && s.agentCues.has('reports done'),
  },
  { step: 'follow-up', need: 76, reason: 'offer to check back', when: (s) => isSolved(s) },
  { step: 'follow-up', need: 58, reason: 'offer to check back', when: (s) => isPleased(s) },
  { step: 'follow-up', need: 84, reason: 'they have not answered yet', when: (s) => s.agentSpokeLast },
  {
    step: 'learn',
    need: 60,
    reason: 'praise is worth passing on',
    when: (s) => isPleased(s) && moment(s, 'praise'),
  },
  { step: 'learn', need: 50, reason: 'they will want to know what changes', when: (s) => isSolved(s) },
  {
    step: 'learn',
    need: 48,
    reason: 'say that it changes something',
    when: (s) => isWaiting(s) && s.risks.has('public-review'),
  },
];

/** What a step with no rule for it is still worth: found by searching, seldom suggested. */
const REST: Need = { need: 8, reason: 'another way to go on' };

/** How much the step is needed next, 0 to 100, and why. */
export function rateNeed(step: Step, situation: Situation): Need {
  return rules
    .filter((rule) => rule.step === step && rule.when(situation))
    .reduce<Need>((strongest, rule) => (rule.need > strongest.need ? rule : strongest), REST);
}

function moment(s: Situation, name: string): boolean {
  return moments[name]?.(s) ?? false;
}

/** The customer waits for a word; in thanks or good news nothing has to be calmed. */
function isWaiting(s: Situation): boolean {
  return (
    s.audience === 'customer' && s.customerMessages > 0 && !s.agentSpokeLast && !isPleased(s) && !isSolved(s)
  );
}

function isFirst(s: Situation): boolean {
  return isWaiting(s) && s.agentMessages === 0;
}

function isPleased(s: Situation): boolean {
  const kind =
    s.emotion === 'grateful' || s.cues.has('praises') || (s.cues.has('thanks') && s.agentMessages > 0);
  const settled =
    s.risks.size === 0 && s.openQuestions === 0 && !acceptsOffer(s) && !moment(s, 'still broken');
  return !s.agentSpokeLast && kind && settled && s.tension < UPSET;
}

function isUpset(s: Situation): boolean {
  return (
    s.tension >= UPSET || s.emotion === 'angry' || s.emotion === 'frustrated' || s.emotion === 'disappointed'
  );
}

function isComplaint(s: Situation): boolean {
  return isUpset(s) || s.emotion === 'worried' || s.topics.size > 0 || s.risks.size > 0;
}

function isTechnical(s: Situation): boolean {
  return s.categories.has('outage-technical') || s.categories.has('account-access') || s.topics.has('bug');
}

/** Nothing says that the cause lies with the customer or outside. */
function isOurs(s: Situation): boolean {
  return !s.cues.has('own mistake');
}

function wantsRemedy(s: Situation): boolean {
  if (acceptsOffer(s)) return false;
  return (
    s.cues.has('asks for money back') ||
    s.cues.has('asks for replacement') ||
    s.cues.has('asks for compensation') ||
    s.cues.has('asks to cancel')
  );
}

function hasDone(s: Situation, step: Step): boolean {
  return s.done.has(step);
}
