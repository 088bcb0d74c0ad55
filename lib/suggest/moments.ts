import type { Situation } from './situation';
import { disputesRule } from './standing';
import { acceptsOffer, asksPlainly, givesDetails, hasWaited, isPleased, isSolved, isVague } from './turns';

/**
 * When in a conversation a phrase belongs. A phrase that carries one of these tags is suggested only while one of
 * its moments holds: thanking for a choice before there is one would be nonsense.
 */
export const moments: Readonly<Record<string, (situation: Situation) => boolean>> = {
  'first reply': (s) => s.agentMessages === 0,
  'later reply': (s) => s.agentMessages > 0 && !s.agentSpokeLast,
  'customer silent': (s) => s.agentSpokeLast,
  'asks for news': (s) => !s.agentSpokeLast && s.cues.has('asks for news'),
  'asks why': (s) => s.cues.has('asks why'),
  'asks how': (s) => asksPlainly(s),
  accepted: (s) => acceptsOffer(s),
  'chose replacement': (s) => acceptsOffer(s) && s.cues.has('asks for replacement'),
  'chose refund': (s) => acceptsOffer(s) && s.cues.has('asks for money back'),
  declined: (s) => s.agentMessages > 0 && s.cues.has('declines') && !acceptsOffer(s) && !wasRefused(s),
  solved: (s) => isSolved(s),
  'still broken': (s) => s.agentMessages > 0 && s.cues.has('says still broken') && !isSolved(s),
  thanks: (s) => isPleased(s) && s.cues.has('thanks'),
  praise: (s) => isPleased(s) && s.cues.has('praises'),
  'details given': (s) => givesDetails(s),
  'promise missed': (s) => s.promiseMissed,
  'promise open': (s) => s.promiseOpen,
  'fix reported': (s) => s.agentCues.has('reports done') && !isSolved(s) && !isPleased(s),
  'answer was no': (s) => s.agentCues.has('says no'),
  'customer’s slip': (s) => s.cues.has('own mistake'),
  'outside cause': (s) => s.cues.has('outside cause'),
  'little said': (s) => isVague(s),
  'several things': (s) => s.turnLength >= 80 || s.turnTopics.size >= 4,
  'long wait': (s) => hasWaited(s),
  'several questions': (s) => asksPlainly(s) && s.openQuestions > 1,
  'thanks and more': (s) =>
    s.agentMessages > 0 &&
    s.cues.has('thanks') &&
    s.cues.has('adds something') &&
    !s.cues.has('asks why') &&
    !s.cues.has('asks for news') &&
    !moments['still broken']?.(s) &&
    !isPleased(s) &&
    !isSolved(s) &&
    !acceptsOffer(s),
  'wants money back': (s) => s.cues.has('asks for money back'),
  'wants replacement': (s) => s.cues.has('asks for replacement'),
  'wants compensation': (s) => s.cues.has('asks for compensation'),
  'wants a call': (s) => s.cues.has('wants a call'),
  'wants it in writing': (s) => s.cues.has('wants it in writing'),
  'wants to leave': (s) => s.cues.has('asks to cancel') || s.risks.has('leaving'),
  'disputes a rule': (s) => disputesRule(s),
  internal: (s) => s.audience === 'colleagues',
  // Conditions, see `provisos`: what has to be so for a phrase to be true.
  'a thing': (s) => !s.topics.has('a service'),
  'not a thing': (s) => s.topics.has('a service'),
  'ours to answer': (s) => !s.cues.has('outside cause'),
  'wish unknown': (s) => !s.wishSaid && !wantsSomething(s),
  'number unknown': (s) => !(['order', 'invoice', 'tracking'] as const).some((kind) => s.factKinds.has(kind)),
  'sum unknown': (s) => !s.factKinds.has('amount'),
  'asked before': (s) => s.cues.has('has asked before') || s.customerMessages > 2,
  'happened before': (s) => s.cues.has('has happened before') || s.cues.has('says still broken'),
  'manager not asked': (s) => !s.everRisks.has('manager'),
  'something to try': (s) => !s.agentCues.has('reports paying') && !s.agentCues.has('reports sending'),
  'nothing declined': (s) => !moments.declined?.(s),
  'a complaint': (s) => !asksPlainly(s),
  'was heated': (s) => s.tension >= 55,
  'answer awaited': (s) =>
    s.agentCues.has('asks a question') ||
    s.agentCues.has('offers choice') ||
    s.agentCues.has('requests details'),
  'their turn': (s) => !s.agentCues.has('promises') && !s.promiseOpen,
  'work reported': (s) =>
    s.agentCues.has('reports done') && !s.agentCues.has('offers choice') && !s.promiseOpen,
  'goods sent': (s) => s.agentCues.has('reports sending') && !s.topics.has('a service'),
  'theirs to pay': (s) =>
    !s.cues.has('asks for money back') && !s.topics.has('double charge') && !s.topics.has('refund awaited'),
  'money sent': (s) => s.agentCues.has('reports paying'),
};

/** Moments that are conditions: all of those that a phrase carries must hold, whichever of its other moments does. */
export const provisos: ReadonlySet<string> = new Set([
  'a thing',
  'not a thing',
  'ours to answer',
  'wish unknown',
  'number unknown',
  'sum unknown',
  'asked before',
  'happened before',
  'nothing declined',
  'manager not asked',
  'something to try',
  'a complaint',
  'was heated',
  'answer awaited',
  'their turn',
  'work reported',
  'goods sent',
  'money sent',
  'theirs to pay',
]);

/** The agent said no and offered nothing: there is nothing to decline. */
function wasRefused(s: Situation): boolean {
  return s.agentCues.has('says no') && !s.agentCues.has('offers choice');
}

function wantsSomething(s: Situation): boolean {
  return (
    s.cues.has('asks for money back') ||
    s.cues.has('asks for replacement') ||
    s.cues.has('asks to cancel') ||
    s.cues.has('asks for compensation')
  );
}
