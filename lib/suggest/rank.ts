import type { Analysis } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import type { Step, Tone } from '@/lib/model/method';
import type { Phrase, PhraseAtHand } from '@/lib/model/phrase';
import type { Composer } from '@/lib/model/reading';
import type { Values } from './fill';
import { rateFit } from './rate-fit';
import { rateNeed } from './rate-need';
import { readSituation } from './situation';
import { tellsAgain } from './told';
import { placeholderValues } from './values';

export interface RankInput {
  conversation: Conversation;
  analysis: Analysis;
  /** All in the conversation's language. */
  phrases: readonly PhraseAtHand[];
  composer?: Composer | null;
  settings?: {
    tone?: Tone;
    /** Ids of phrases that the agent starred. */
    starred?: readonly string[];
    /** Id → how often the agent has used it. */
    usage?: Readonly<Record<string, number>>;
  };
  /** Ids of phrases already used in this conversation. */
  told?: readonly string[];
  now?: Date;
}

export interface RankedPhrase {
  phrase: PhraseAtHand;
  /** In a few words, why now. */
  reason: string;
  /** True when the conversation asks for its step, false when it merely could be said. */
  isNeeded: boolean;
}

/** What a step that has been suggested once is still worth the next time: five moves help more than five versions. */
const AGAIN = { sameReason: 0.55, otherReason: 0.68 };

/**
 * Orders phrases by what the conversation needs next, the most useful first; those that would repeat what was said or
 * state what is not so are left out. Ties keep the pack's order, so that the list does not jump.
 */
export function rankPhrases(input: RankInput): RankedPhrase[] {
  const { conversation, analysis, composer, settings, now } = input;
  const audience = composer?.mode === 'internal' ? 'colleagues' : 'customer';
  const situation = readSituation({ conversation, analysis, audience, now });
  const values: Values = placeholderValues(conversation, analysis);
  const told = new Set(input.told);
  const isTold = tellsAgain([
    ...conversation.messages.filter(({ role }) => role === 'agent').map(({ text }) => text),
    composer?.draft ?? '',
  ]);

  const candidates = input.phrases.flatMap((phrase) => {
    if (phrase.isSuggestable === false || told.has(phrase.id) || isTold(phrase.text)) return [];
    const fit = rateFit(phrase, situation, settings?.tone);
    if (fit.status === 'unfit') return [];
    const need = rateNeed(phrase.step, situation);
    const score = need.need + fit.score + rateHabit(phrase, settings) - rateGaps(phrase, values);
    return [{ phrase, score, reason: fit.reason ?? need.reason, isNeeded: need.isNeeded }];
  });
  return spreadSteps(candidates);
}

/**
 * What the agent or their team wrote, and what is starred, counts like a well-fitting topic; use counts little and levels
 * off, so that habits do not become ruts. Own phrases are the ones that have a name.
 */
function rateHabit({ id, name }: PhraseAtHand, settings: RankInput['settings']): number {
  const own = name === undefined ? 0 : 8;
  const star = settings?.starred?.includes(id) ? 10 : 0;
  return own + star + Math.min(4, Math.log2(1 + (settings?.usage?.[id] ?? 0)));
}

/** Each blank that neither the conversation nor a default fills is work for the agent; a date is little work. */
function rateGaps({ text }: Phrase, values: Values): number {
  const blanks = [...text.matchAll(/\{\{\s*([\w.]+)((?:(?!\}\}).)*)\}\}/gu)];
  return blanks
    .filter(([, name = '', filters = '']) => !values[name]?.sure && !filters.includes('default:'))
    .reduce((sum, [, name]) => sum + (name === 'promise.date' || values[name ?? ''] ? 3 : 6), 0);
}

interface Candidate extends RankedPhrase {
  score: number;
}

/**
 * Lowers each phrase by what better ones of its step have said already, and orders anew: five moves first, and a
 * second version of a move rather about something else than about the same.
 */
function spreadSteps(candidates: readonly Candidate[]): RankedPhrase[] {
  const taken = new Map<Step, string[]>();
  return [...candidates]
    .sort((a, b) => b.score - a.score)
    .map((candidate) => {
      const reasons = taken.get(candidate.phrase.step) ?? [];
      taken.set(candidate.phrase.step, [...reasons, candidate.reason]);
      const again = (reason: string) => (reason === candidate.reason ? AGAIN.sameReason : AGAIN.otherReason);
      return {
        ...candidate,
        score: reasons.reduce((score, reason) => score * again(reason), candidate.score),
      };
    })
    .sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded) || b.score - a.score)
    .map(({ phrase, reason, isNeeded }) => ({ phrase, reason, isNeeded }));
}
