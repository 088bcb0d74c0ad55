import type { ReplyMove } from '@/lib/model/scenario';

/** A sentence makes the move when it matches `pattern` and not `unless`. Sentences are in lower case. */
export interface ReplyCue {
  move: ReplyMove;
  pattern: RegExp;
  unless?: RegExp;
}

const apology = anyOf(/sorry|apologi[sz]e|apology|apologies/);
const hedge = new RegExp(
  `${apology.source}.{0,20}${anyOf(/if|but|any inconvenience|that you feel|you feel|you are feeling/).source}`,
);

const harm = anyOf(
  /frustrat\w+|upset\w*|disappoint\w+|stress\w*|worr(y|ied|ying|ies)|annoy\w*|infuriat\w+|exhaust\w+/,
  /anger|angry|alarming|horrible|awful|miserable|unsettling|nerve-racking|painful|hurts?|unfair|unacceptable/,
  /let[- ]?downs?|let you down|wears? (you|anyone) down|feeling small|flat feeling/,
  /concerns?|pressure|condolences|your loss|silence|chasing|left with the trouble|wonder what else/,
  /a lot to (deal|cope) with|more than enough|far (too long|longer)|deserve\w*/,
  /(not|isn't|never|no) (okay|good|right|fair|clear)/,
  /should(n't| not| never) (have|reach|be)|it should/,
);
const retold = anyOf(
  /you('ve| have) (been|had|waited|paid|lost|told|tried|asked|found|explained)/,
  /you (paid|planned|waited|wrote|trusted|opened|expected|chased|asked for|came to us|took our word|kept your day)/,
  /you were (charged|told|promised|shown|left|asked)|you can't get (in|that)|you want your money|you need it/,
  /you( have|'ve)? had to|you don't have to|you should never/,
);
const takenIn = anyOf(
  /(i|we) (hear|understand|follow|believe|agree)|understood|i see|i've read/,
  /(i|we) (can |do )?see (why|how|that|it|what|both|you)/,
  /(i'd|i would) (feel|want an|be (writing|asking))/,
  /makes? sense|no wonder|must (be|have been)|fair (thing|question|enough)|glad you (told|said)/,
);

const ownDeed = anyOf(
  /(i|we|you)('ll| will|'ve| have|'m| am|'re| are)/,
  /it('ll| will)/,
  /i (just |now )?\w+ed/,
);
const time = anyOf(
  /today|tonight|tomorrow|this (morning|afternoon|evening|week)|right now/,
  /(mon|tues|wednes|thurs|fri|satur|sun)day|by (noon|midday|the end of|\d)/,
  /(within|in|every) (the next )?(\d+|an?|one|two|three|half an) (working )?(minutes?|hours?|days?)/,
  /at \d{1,2}|\d{1,2}([:.]\d\d)? ?(am|pm)|\d{1,2}:\d\d/,
);

/** What a reply's sentences show, after section 1 (evidence) and section 5 (flags) of the method. */
export const replyCues: readonly ReplyCue[] = [
  {
    move: 'acknowledges',
    pattern: anyOf(harm, retold, takenIn),
    // "Sorry if you were upset" names a feeling and puts it in doubt in the same breath.
    unless: hedge,
  },
  { move: 'apologises', pattern: apology, unless: hedge },
  { move: 'hedges', pattern: hedge },
  { move: 'asks', pattern: /\?/ },
  {
    move: 'offers-choice',
    pattern: anyOf(
      /either|whichever|two (options|ways|alternatives)|another way|up to you|option (a|1|one)/,
      /which (of|one|would|do|option|suits|is less)|what would (you|suit|help|work)/,
      /would you (rather|prefer|like)|you (may |can )?(choose|decide|prefer)|as you (wish|prefer)/,
      /or (i|we|you) (can|could)|i can (offer|propose|send|return|give|swap|refund|repair|arrange)\b.* or/,
      /(money back|refund|replacement|repair|exchange|credit)\b.* or(?=.*\?)|or (a|the|your)? ?(refund|money back)/,
    ),
  },
  // Somebody does something by a time: one of the two alone is no promise.
  { move: 'commits', pattern: new RegExp(`^(?=.*${ownDeed.source})(?=.*${time.source})`) },
  { move: 'thanks', pattern: anyOf(/thank(s| you)|grateful|appreciate/) },
  {
    move: 'escalates',
    pattern: anyOf(
      /manager|supervisor|(team|my|a) lead|specialists?|engineer(s|ing)?|escalat\w+|emergency number/,
      /hand(ed|ing)? (this|it|you|the incident) (over )?to|hand(ed|ing)? (this|it|you) over/,
      /(pass(ed|ing)?|referr(ed|ing)) (this|it|you|the complete file)\b.* to/,
      /(involve|bring(ing)?|getting|ask) (them|in|a|our|my)\b.*(colleagues?|team|department)/,
      /(security|payments?|billing|safety|product|legal) (team|department) (has|have|will)/,
    ),
  },
  {
    move: 'blames',
    pattern: anyOf(
      /you should(n't| not)? have(?! (heard|been|had|received|got))|you failed|you must have/,
      /your (own )?(fault|mistake|responsibility)|you (needed|were supposed) to/,
      /(?<=^|[,;:] |because |since )you (didn't|did not|never|forgot)(?! (expect|agree|feel|mean|want|get|receive|hear|know))/,
    ),
  },
  {
    move: 'dismisses',
    pattern: anyOf(
      /calm down|relax|as i (already )?(said|mentioned)|obviously|nothing (i|we) can do/,
      /not (our|my) (fault|problem)|no need to (shout|be rude)|watch your (tone|language)/,
    ),
  },
  {
    move: 'refuses',
    pattern: anyOf(
      /policy|policies|terms (and|&) conditions|not (possible|eligible|entitled)|non-refundable/,
      /(can't|cannot|can not|unable to|not able to|won't be able to) (refund|offer|accept|make|give|help)/,
      /(can't|cannot|can not|unable to|not able to|won't be able to) (change|restore|replace|return|reopen)/,
    ),
  },
];

/** One pattern out of several, each of which must stand as whole words. */
function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(`\\b(?:${patterns.map(({ source }) => source).join('|')})\\b`);
}
