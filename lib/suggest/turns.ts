/**
 * What the customer has just done with their last words. In: a Situation. Out: yes or no. These are the turns of a
 * conversation that change what should come next.
 */
import type { Situation } from './situation';
import { neutralTopics } from './words/vocabulary';

/** Below this tension, thanks are meant as thanks. */
const CALM = 45;
/** Below this tension, praise with no trouble in it is praise. */
const LIVELY = 70;
/** Below this tension, a question is a question. */
const EVEN = 36;
/** A reply to a choice that is no longer than this names the choice. */
const A_FEW_WORDS = 6;
/** Who takes an offer says so and little else. */
const A_PARAGRAPH = 60;
/** Words that can hardly say more than that something is wrong. */
const A_SHORT_MESSAGE = 10;

/** An offer was made and the customer takes it, or names what they choose in a few words. */
export function acceptsOffer(s: Situation): boolean {
  const offered = !s.agentSpokeLast && s.agentCues.has('offers choice');
  const isTaken = s.cues.has('accepts') && s.echoesOffer;
  const refuses =
    (s.cues.has('declines') && !isTaken) ||
    s.cues.has('says still broken') ||
    s.cues.has('asks why') ||
    s.risks.has('leaving');
  const wonders = s.cues.has('asks a question') && !s.cues.has('accepts');
  const chooses = s.cues.has('accepts') || s.turnLength <= A_FEW_WORDS || s.echoesOffer;
  return offered && !refuses && !wonders && chooses && s.turnLength <= A_PARAGRAPH;
}

/** The customer says that it works, or that what was promised has come. */
export function isSolved(s: Situation): boolean {
  const says = s.cues.has('says solved') && !s.cues.has('says still broken');
  return says && !s.agentSpokeLast && s.agentMessages > 0 && !acceptsOffer(s);
}

/** The agent asked and the customer has told more, be it one word. */
export function givesDetails(s: Situation): boolean {
  const asked =
    !s.agentSpokeLast &&
    s.emotion !== 'grateful' &&
    (s.agentCues.has('asks a question') || s.agentCues.has('requests details'));
  const asksBack = s.cues.has('asks how') && s.factCount === 0;
  return (
    asked &&
    !asksBack &&
    !asksPlainly(s) &&
    !acceptsOffer(s) &&
    !isSolved(s) &&
    !s.cues.has('declines') &&
    !s.cues.has('says still broken')
  );
}

/** Too little to act on: nothing to go by but that something is wrong. */
export function isVague(s: Situation): boolean {
  const little =
    s.turnLength <= A_SHORT_MESSAGE && s.factCount === 0 && s.turnTopics.size === 0 && s.risks.size === 0;
  return little && s.customerMessages > 0 && s.agentMessages === 0 && !s.cues.has('asks how');
}

/** Thanks or praise that end something; thanks beside an answer or a new question are mere manners. */
export function isPleased(s: Situation): boolean {
  const thanks = s.cues.has('thanks') && s.agentMessages > 0 && s.turnLength <= 40;
  const asksMore =
    s.cues.has('asks a question') ||
    s.cues.has('asks why') ||
    s.cues.has('asks for news') ||
    s.cues.has('says still broken');
  // “Thanks, but …” is an answer with something in it; praise may go on about other things.
  const goesOn = s.cues.has('adds something') && !s.cues.has('praises');
  // Praise in lively words can measure as heat; with nothing wrong in it, it is praise.
  const calm = s.tension < CALM || (s.cues.has('praises') && s.tension < LIVELY && !namesTrouble(s));
  const kind =
    !s.agentSpokeLast &&
    calm &&
    (s.cues.has('praises') || thanks || (s.emotion === 'grateful' && s.primary === null));
  return kind && s.risks.size === 0 && !asksMore && !goesOn && !acceptsOffer(s) && !givesDetails(s);
}

function namesTrouble(s: Situation): boolean {
  const topics = [...s.turnTopics].some((topic) => !neutralTopics.has(topic));
  return topics || s.cues.has('declines') || s.cues.has('says still broken') || s.emotion === 'angry';
}

/** A question for its own sake, and not a complaint with a question mark. */
export function asksPlainly(s: Situation): boolean {
  const asks =
    !s.agentSpokeLast &&
    (s.cues.has('asks how') ||
      (s.agentMessages === 0 && s.openQuestions > 0) ||
      (s.agentCues.has('offers choice') && s.cues.has('asks a question')));
  const complains = s.cues.has('reports trouble') || s.cues.has('declines') || s.risks.size > 0;
  return (
    asks && !complains && s.tension < EVEN && [...s.turnTopics].every((topic) => neutralTopics.has(topic))
  );
}

/** Waited for us, by the clock or in their words; waiting for an event of their own does not count. */
export function hasWaited(s: Situation): boolean {
  const forUs = (['late delivery', 'no reply', 'refund awaited'] as const).some((topic) =>
    s.topics.has(topic),
  );
  return (
    (s.waitedHours ?? 0) >= 24 || (s.everRisks.has('long-wait') && (forUs || s.cues.has('asks for news')))
  );
}
