import type { Step } from '@/lib/model/method';
import type { PhraseAtHand } from '@/lib/model/phrase';
import type { Suggestion, SuggestionPart } from '@/lib/model/suggestion';
import { fillSuggestion } from './fill-suggestion';
import { letters } from './letters';
import { type RankedPhrase, type RankInput, rankPhrases } from './rank';
import { type PlaceholderValues, placeholderValues } from './values';

/** The id that a whole reply goes by; it is no phrase of the library. */
export const WHOLE_REPLY = 'whole-reply';
/** Asked for in every whole reply: one sentence that nobody else could have written. */
export const OWN_SENTENCE = 'own_sentence';

/** A move, by the steps that can make it, or the sentence that is the agent's own. */
type Move = readonly Step[] | typeof OWN_SENTENCE;

/** The moves in their order; what the conversation doesn't need is left out. */
const PLAN: readonly Move[] = [
  ['respond', 'listen'],
  ['acknowledge'],
  ['apologise'],
  // Here the agent explains.
  OWN_SENTENCE,
  ['options', 'clarify', 'escalate'],
];
/** When they have said yes, there is nothing left to weigh. */
const PLAN_AFTER_YES: readonly Move[] = [['agree'], OWN_SENTENCE];
/** When all is well, nothing is asked and nothing is promised. */
const PLAN_AT_THE_END: readonly Move[] = [['confirm'], OWN_SENTENCE, ['follow-up', 'learn']];
const NEXT: readonly Step[] = ['agree', 'execute', 'gather'];
/** Not `execute`: what was agreed a moment ago isn't done yet. */
const NEXT_AFTER_YES: readonly Step[] = ['agree'];

/**
 * A whole reply for this conversation: greeting, open, acknowledge, own, explain, options, next step with a date, close.
 * Moves are the best phrases for them; the explanation is a blank for the agent's own words. In chats and notes there is
 * no greeting and no close. Null without phrases.
 */
export async function assembleReply(input: RankInput & { lang: string }): Promise<Suggestion | null> {
  const ranked = rankPhrases(input);
  if (ranked.length === 0) return null;
  const values = placeholderValues(input.conversation, input.analysis);
  const pieces: Suggestion[] = [];
  for (const phrase of compose(input, ranked, values)) {
    const piece = await fillSuggestion(phrase, '', values);
    if (piece) pieces.push(piece);
  }
  return {
    id: WHOLE_REPLY,
    step: 'respond',
    parts: pieces.flatMap(({ parts }, at): SuggestionPart[] => [
      ...(at === 0 ? [] : [{ kind: 'text' as const, text: '\n\n' }]),
      ...parts,
    ]),
    reason: 'put together for this conversation',
    missing: [...new Set(pieces.flatMap(({ missing }) => missing))],
    holds: pieces.map(({ id }) => id).filter((id) => id !== WHOLE_REPLY),
  };
}

function compose(
  { conversation, composer, settings, lang }: RankInput & { lang: string },
  ranked: readonly RankedPhrase[],
  values: PlaceholderValues,
): PhraseAtHand[] {
  const letter = letters[lang] ?? letters.en;
  const tone = settings?.tone ?? 'warm';
  const isLetter = composer?.mode !== 'internal' && conversation.channel !== 'chat';
  const plan = choosePlan(ranked);

  const moves = plan.flatMap((move) =>
    move === OWN_SENTENCE ? bare(`{{ ${OWN_SENTENCE} }}`) : (bestOf(ranked, move) ?? []),
  );
  const steps = plan === PLAN_AFTER_YES ? NEXT_AFTER_YES : NEXT;
  const dated = bestOf(ranked, steps, (phrase) => hasDate(phrase) && !moves.includes(phrase));
  const next =
    plan === PLAN_AT_THE_END || moves.some(hasDate) ? null : (dated ?? bare(letter?.nextStep ?? ''));
  const isNamed = values['customer.first_name'] ?? values['customer.name'];
  const greeting = bare((isNamed ? letter?.greeting[tone] : letter?.greetingUnnamed) ?? '');
  const close = bare(letter?.close[tone] ?? '');
  return [
    ...(isLetter && !greets(moves[0]) ? [greeting] : []),
    ...moves,
    ...(next ? [next] : []),
    ...(isLetter ? [close] : []),
  ].filter(({ text }) => text !== '');
}

function choosePlan([first]: readonly RankedPhrase[]): readonly Move[] {
  if (first?.phrase.step === 'confirm' || first?.phrase.step === 'follow-up') return PLAN_AT_THE_END;
  return first?.phrase.step === 'agree' || first?.phrase.step === 'execute' ? PLAN_AFTER_YES : PLAN;
}

/** The best of these steps that the conversation needs; what merely could be said is no part of a reply. */
function bestOf(
  ranked: readonly RankedPhrase[],
  steps: readonly Step[],
  fits: (phrase: PhraseAtHand) => boolean = () => true,
): PhraseAtHand | undefined {
  return ranked.find(({ phrase, isNeeded }) => isNeeded && steps.includes(phrase.step) && fits(phrase))
    ?.phrase;
}

function hasDate({ text }: PhraseAtHand): boolean {
  return text.includes('promise.date');
}

/** True for a phrase whose first line is a greeting of its own: “Hi Dana,”. */
function greets(phrase: PhraseAtHand | undefined): boolean {
  const [first = '', ...rest] = phrase?.text.split('\n') ?? [];
  return rest.length > 0 && /[,:.]\s*$/u.test(first) && first.length < 80;
}

/** A line of a letter as a phrase, since it is filled like one. */
function bare(text: string): PhraseAtHand {
  const fits = { categories: [], emotions: [], risks: [] };
  return {
    ...{ id: WHOLE_REPLY, step: 'respond', text, tone: 'warm', channels: [], fits },
    ...{ why: '', avoid: '', tags: [] },
  };
}
