import type { Step } from '@/lib/model/method';
import { moments } from './moments';
import type { Situation } from './situation';
import {
  disputesRule,
  hasDone,
  isComplaint,
  isFirst,
  isHot,
  isOurs,
  isTechnical,
  isUpset,
  isWaiting,
  wantsRemedy,
} from './standing';
import { acceptsOffer, asksPlainly, givesDetails, isPleased, isSolved, isVague } from './turns';

/** How much a step is needed next, 0 to 100; why, in a few words for the agent; and when that holds. */
export type NeedRule = readonly [need: number, reason: string, when: (situation: Situation) => boolean];

/**
 * Section 1 of the method read as a sequence: a heated customer is heard before anything else, one apology is enough,
 * a cause comes before options and options before an agreement. Of a step's rules the strongest that holds decides.
 */
export const needRules: Readonly<Record<Step, readonly NeedRule[]>> = {
  respond: [
    [62, 'nobody has answered yet', (s) => isFirst(s)],
    [72, 'they have been waiting for more than a day', (s) => isFirst(s) && (s.waitedHours ?? 0) >= 24],
    [70, 'they ask for news', (s) => isWaiting(s) && s.cues.has('asks for news')],
    [64, 'they have a question', (s) => isWaiting(s) && asksPlainly(s)],
    [84, 'securing the account comes first', (s) => isFirst(s) && s.turnTopics.has('hacked')],
  ],
  listen: [
    [
      58,
      'let them tell the whole story',
      (s) => isWaiting(s) && (isHot(s) || s.risks.has('vulnerable')) && s.agentMessages === 0,
    ],
    [48, 'live, they need to hear that you listen', (s) => isWaiting(s) && s.channel === 'phone'],
  ],
  acknowledge: [
    [
      84,
      'they are upset and nobody has said so',
      (s) => isWaiting(s) && isUpset(s) && !hasDone(s, 'acknowledge'),
    ],
    [74, 'they want to know that they were heard', (s) => isFirst(s) && isComplaint(s)],
    [76, 'they are upset again', (s) => isWaiting(s) && isUpset(s) && (s.rising || isHot(s))],
    [80, 'they are worried', (s) => isWaiting(s) && s.emotion === 'worried'],
    [86, 'they have had to write again and again', (s) => isWaiting(s) && s.risks.has('repeated-contact')],
    [96, 'they are going through something hard', (s) => isWaiting(s) && s.risks.has('vulnerable')],
    [88, 'the words were hard; answer the problem', (s) => isWaiting(s) && s.risks.has('abuse')],
    [82, 'they thank you and have something more', (s) => moment(s, 'thanks and more')],
    [84, 'they are confused', (s) => isWaiting(s) && s.emotion === 'confused'],
  ],
  apologise: [
    [
      78,
      'nobody has apologised yet',
      (s) => isWaiting(s) && isComplaint(s) && isUpset(s) && isOurs(s) && !hasDone(s, 'apologise'),
    ],
    [66, 'an early apology weighs most', (s) => isFirst(s) && isComplaint(s) && isOurs(s)],
    [86, 'a promise was not kept', (s) => isWaiting(s) && s.promiseMissed && isOurs(s)],
    [84, 'the first fix did not hold', (s) => moment(s, 'still broken')],
  ],
  clarify: [
    [
      88,
      'there is too little to go on',
      (s) => isVague(s) && !moment(s, 'praise') && s.emotion !== 'grateful',
    ],
    [64, 'a question moves it forward', (s) => isFirst(s) && isComplaint(s)],
    [72, 'a detail decides what will work', (s) => isFirst(s) && isTechnical(s)],
    [76, 'there is something new', (s) => moment(s, 'thanks and more')],
    [68, 'they are unsure how it works', (s) => isWaiting(s) && s.emotion === 'confused'],
    [74, 'they did not take the offer', (s) => moment(s, 'declined')],
    [66, 'find out what is different this time', (s) => moment(s, 'still broken')],
    [
      56,
      'check that you have it right',
      (s) => givesDetails(s) || (isWaiting(s) && moment(s, 'several things')),
    ],
    [60, 'the goal behind a question decides the answer', (s) => isWaiting(s) && asksPlainly(s)],
  ],
  'root-cause': [
    [60, 'there is something new', (s) => moment(s, 'thanks and more')],
    [80, 'they have given you the details', (s) => givesDetails(s)],
    [76, 'they ask why', (s) => isWaiting(s) && s.cues.has('asks why') && s.agentMessages > 0],
    [58, 'they ask why', (s) => isWaiting(s) && s.cues.has('asks why')],
    [62, 'find out why the fix did not hold', (s) => moment(s, 'still broken')],
  ],
  gather: [
    [70, 'the answer lies with another team', (s) => givesDetails(s)],
    [64, 'they have had different answers', (s) => isWaiting(s) && s.topics.has('contradictory answers')],
    [50, 'there is something new', (s) => moment(s, 'thanks and more')],
    [56, 'ask the team that knows', (s) => moment(s, 'asks for news') || moment(s, 'still broken')],
    [95, 'this note goes to colleagues', (s) => s.audience === 'colleagues'],
    [46, 'ask those who know', (s) => isWaiting(s) && asksPlainly(s)],
    [
      74,
      'an exception can be asked for',
      (s) => isWaiting(s) && (moment(s, 'answer was no') || disputesRule(s)),
    ],
  ],
  options: [
    [60, 'they said what they want', (s) => isWaiting(s) && wantsRemedy(s)],
    [
      80,
      'they have been heard; now a choice',
      (s) => isWaiting(s) && wantsRemedy(s) && hasDone(s, 'acknowledge'),
    ],
    [84, 'the cause is known', (s) => isWaiting(s) && hasDone(s, 'root-cause') && !hasDone(s, 'options')],
    [90, 'they did not take the offer', (s) => moment(s, 'declined')],
    [
      70,
      'they are thinking of leaving',
      (s) => isWaiting(s) && (s.risks.has('leaving') || s.cues.has('asks to cancel')),
    ],
    [70, 'they dispute a rule', (s) => isWaiting(s) && disputesRule(s)],
    [
      66,
      'they are unhappy with what they got',
      (s) => isWaiting(s) && (s.categories.has('product-quality') || s.categories.has('expectations')),
    ],
    [80, 'offer a way before the bank has to', (s) => isWaiting(s) && s.risks.has('chargeback')],
    [62, 'they have a question', (s) => isWaiting(s) && asksPlainly(s)],
    [92, 'they ask for one more thing', (s) => (isSolved(s) || isPleased(s)) && wantsRemedy(s)],
    [
      60,
      'a way round it helps today',
      (s) => isFirst(s) && (isTechnical(s) || s.topics.has('failed payment') || s.topics.has('discount')),
    ],
    [84, 'the answer was no; look for a way', (s) => isWaiting(s) && moment(s, 'answer was no')],
  ],
  agree: [
    [92, 'they accepted', (s) => acceptsOffer(s)],
    [
      66,
      'a date calms more than an explanation',
      (s) => isWaiting(s) && (s.promiseMissed || s.cues.has('asks for news')),
    ],
    [46, 'say what happens next', (s) => isWaiting(s) && isComplaint(s)],
    [
      78,
      'they want it ended',
      (s) => isWaiting(s) && s.cues.has('asks to cancel') && (!isComplaint(s) || s.turnLength <= 15),
    ],
    [88, 'they want it in writing', (s) => isWaiting(s) && s.cues.has('wants it in writing')],
    [70, 'they want a call', (s) => isWaiting(s) && s.cues.has('wants a call') && !s.risks.has('manager')],
  ],
  execute: [
    [80, 'they ask for news', (s) => isWaiting(s) && s.cues.has('asks for news') && !isFirst(s)],
    [72, 'they accepted; do it and say so', (s) => acceptsOffer(s)],
    [88, 'you owe them an update', (s) => s.agentSpokeLast && (s.promiseOpen || s.agentCues.has('promises'))],
    [70, 'something promised is overdue', (s) => s.promiseMissed],
  ],
  escalate: [
    [100, 'they asked for a manager', (s) => isWaiting(s) && s.risks.has('manager')],
    [96, 'they speak of legal action', (s) => isWaiting(s) && s.risks.has('legal')],
    [
      100,
      'somebody may be in danger',
      (s) => isWaiting(s) && (s.risks.has('safety') || s.topics.has('self-harm')),
    ],
    [72, 'the team has people for this', (s) => isWaiting(s) && s.risks.has('vulnerable')],
    [82, 'they speak of a chargeback', (s) => isWaiting(s) && s.risks.has('chargeback')],
    [66, 'it has gone round too often', (s) => isWaiting(s) && s.risks.has('repeated-contact')],
    [72, 'they speak of a public review', (s) => isWaiting(s) && s.risks.has('public-review')],
    [74, 'the words were aimed at you', (s) => isWaiting(s) && s.risks.has('abuse')],
    [76, 'they complain about a colleague', (s) => isWaiting(s) && s.topics.has('rude agent')],
    [80, 'an account may be in other hands', (s) => isWaiting(s) && s.turnTopics.has('hacked')],
    [80, 'colleagues need the whole story', (s) => s.audience === 'colleagues'],
  ],
  confirm: [
    [94, 'they say that it is solved', (s) => isSolved(s)],
    [88, 'they are thanking you', (s) => isPleased(s)],
    [
      82,
      'they are thanking you',
      (s) => isWaiting(s) && s.emotion === 'grateful' && s.risks.size === 0 && !moment(s, 'thanks and more'),
    ],
    [86, 'check that it is really solved', (s) => s.agentSpokeLast && s.agentCues.has('reports done')],
  ],
  'follow-up': [
    [76, 'offer to check back', (s) => isSolved(s)],
    [58, 'offer to check back', (s) => isPleased(s)],
    [84, 'they have not answered yet', (s) => s.agentSpokeLast],
  ],
  learn: [
    [60, 'praise is worth passing on', (s) => isPleased(s) && moment(s, 'praise')],
    [50, 'they will want to know what changes', (s) => isSolved(s)],
    [48, 'say that it changes something', (s) => isWaiting(s) && s.risks.has('public-review')],
  ],
};

function moment(s: Situation, name: string): boolean {
  return moments[name]?.(s) ?? false;
}
