import type { Situation } from './situation';
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
  declined: (s) => s.agentMessages > 0 && s.cues.has('declines') && !acceptsOffer(s),
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
  'wants money back': (s) => s.cues.has('asks for money back'),
  'wants replacement': (s) => s.cues.has('asks for replacement'),
  'wants compensation': (s) => s.cues.has('asks for compensation'),
  'wants a call': (s) => s.cues.has('wants a call'),
  'wants it in writing': (s) => s.cues.has('wants it in writing'),
  'wants to leave': (s) => s.cues.has('asks to cancel') || s.risks.has('leaving'),
  'disputes a rule': (s) => s.categories.has('policy'),
  internal: (s) => s.audience === 'colleagues',
};
