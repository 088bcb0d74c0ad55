import type { Situation } from './situation';

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
  'asks how': (s) => s.cues.has('asks how') || s.openQuestions > 0,
  accepted: (s) => acceptsOffer(s),
  declined: (s) => s.agentMessages > 0 && s.cues.has('declines') && !acceptsOffer(s),
  solved: (s) => isSolved(s),
  'still broken': (s) => s.agentMessages > 0 && s.cues.has('says still broken') && !isSolved(s),
  thanks: (s) => s.cues.has('thanks') && s.tension < 45,
  praise: (s) => s.cues.has('praises') && s.tension < 45,
  'details given': (s) => givesDetails(s),
  'promise missed': (s) => s.promiseMissed,
  'promise open': (s) => s.promiseOpen,
  'fix reported': (s) => s.agentCues.has('reports done'),
  'answer was no': (s) => s.agentCues.has('says no'),
  'customer’s slip': (s) => s.cues.has('own mistake'),
  'outside cause': (s) => s.cues.has('outside cause'),
  'little said': (s) => isVague(s),
  'several things': (s) => s.turnLength >= 80 || s.turnTopics.size >= 4,
  'long wait': (s) => (s.waitedHours ?? 0) >= 24 || s.everRisks.has('long-wait'),
  'wants money back': (s) => s.cues.has('asks for money back'),
  'wants replacement': (s) => s.cues.has('asks for replacement'),
  'wants compensation': (s) => s.cues.has('asks for compensation'),
  'wants a call': (s) => s.cues.has('wants a call'),
  'wants it in writing': (s) => s.cues.has('wants it in writing'),
  'wants to leave': (s) => s.cues.has('asks to cancel') || s.risks.has('leaving'),
  internal: (s) => s.audience === 'colleagues',
};

/** An offer was made and the customer takes it. */
export function acceptsOffer(s: Situation): boolean {
  const offered = s.agentCues.has('offers choice') || s.agentCues.has('asks a question');
  return (
    !s.agentSpokeLast &&
    offered &&
    s.cues.has('accepts') &&
    s.tension < 60 &&
    !s.cues.has('says still broken')
  );
}

/** The customer says that it works, or that what was promised has come. */
export function isSolved(s: Situation): boolean {
  return (
    !s.agentSpokeLast && s.agentMessages > 0 && s.cues.has('says solved') && !s.cues.has('says still broken')
  );
}

/** The agent asked and the customer has told more. */
export function givesDetails(s: Situation): boolean {
  return (
    !s.agentSpokeLast &&
    s.agentCues.has('asks a question') &&
    !s.agentCues.has('offers choice') &&
    !isSolved(s) &&
    (s.turnLength >= 8 || s.factCount > 0)
  );
}

/** Too little to act on: nothing to go by but that something is wrong. */
export function isVague(s: Situation): boolean {
  return s.agentMessages === 0 && s.factCount === 0 && s.turnLength <= 30 && s.turnTopics.size === 0;
}
