/**
 * Where a conversation stands. In: a Conversation and its Analysis. Out: a Situation, the sets and flags that need,
 * fit and moments are decided by. It reads words only to learn what a person is doing; what they feel, risk and
 * dispute comes from the analysis.
 */
import type { Analysis } from '@/lib/model/analysis';
import type { Channel, Conversation, Message } from '@/lib/model/conversation';
import type { Category, Emotion, Risk, Step } from '@/lib/model/method';
import { wordsOf } from './words';
import { type Cue, cues, type Topic, topicCategories, topics, yieldsTo } from './words/vocabulary';

export interface Situation {
  channel: Channel;
  /** `internal`: the composer writes to colleagues, not to the customer. */
  audience: 'customer' | 'colleagues';
  emotion: Emotion | null;
  /** 0 to 100, of the newest customer message. */
  tension: number;
  rising: boolean;
  /** What it is chiefly about, and all that it is about. */
  primary: Category | null;
  categories: ReadonlySet<Category>;
  /** Seen in the customer's open turn; `everRisks` in the whole conversation. */
  risks: ReadonlySet<Risk>;
  everRisks: ReadonlySet<Risk>;
  /** What the conversation is about; `turnTopics` what the open turn speaks of. */
  topics: ReadonlySet<Topic>;
  turnTopics: ReadonlySet<Topic>;
  /** What the customer does in the open turn. */
  cues: ReadonlySet<Cue>;
  /** What the agent did in the message before it. */
  agentCues: ReadonlySet<Cue>;
  /** Steps that an agent's message has done. */
  done: ReadonlySet<Step>;
  agentMessages: number;
  customerMessages: number;
  /** The newest public message is an agent's: the customer has not answered yet. */
  agentSpokeLast: boolean;
  /** Words in the open turn. */
  turnLength: number;
  /** Facts (numbers, amounts, dates, products) that the customer has given, and of which kinds. */
  factCount: number;
  factKinds: ReadonlySet<Analysis['facts'][number]['kind']>;
  /** They have said what they want done. */
  wishSaid: boolean;
  /** The open turn begins by naming something that the agent's last words offered. */
  echoesOffer: boolean;
  openQuestions: number;
  /** Hours since the customer's first unanswered message, by the newest time known; null when unknown. */
  waitedHours: number | null;
  /** A dated promise by an agent is past its time, or the customer says that one was not kept. */
  promiseMissed: boolean;
  /** An agent has named a date for something; it is neither kept nor past. */
  promiseOpen: boolean;
}

export interface SituationInput {
  conversation: Conversation;
  analysis: Analysis;
  audience?: Situation['audience'];
  /** For waiting and overdue promises. Without it the newest message's time counts as now. */
  now?: Date;
}

/** Sums up a conversation for suggesting. Never throws; an empty conversation gives an empty situation. */
export function readSituation({ conversation, analysis, audience, now }: SituationInput): Situation {
  const publicMessages = conversation.messages.filter(({ role }) => role === 'customer' || role === 'agent');
  const turn = openTurn(publicMessages);
  const turnIds = new Set(turn.map(({ id }) => id));
  const turnText = joinTexts(turn);
  const customerText = joinTexts(publicMessages.filter(({ role }) => role === 'customer'));
  const words = wordsOf(analysis.language.code);
  const found = <K extends string>(names: readonly K[], patterns: Partial<Record<K, RegExp>>, text: string) =>
    new Set(names.filter((name) => patterns[name]?.test(text)));
  const allTopics = keepParticular(found(topics, words.topics, `${conversation.subject}\n${customerText}`));
  const turnTopics = keepParticular(found(topics, words.topics, turnText));
  const agentText = joinTexts(lastAgentTurn(publicMessages));
  const agentCues = found(cues, words.cues, agentText);
  const named = categoriesOf(analysis, turnTopics, (category) =>
    words.subjects?.[category]?.test(`${conversation.subject}\n${customerText}`),
  );
  // After a no, it is about the rule behind it as well.
  const categories: Category[] = agentCues.has('says no') ? [...named, 'policy'] : named;
  const customerCues = found(cues, words.cues, turnText);
  const time = now?.getTime() ?? newestTime(conversation.messages);
  const customerFacts = analysis.facts.filter(({ kind }) => kind !== 'name' && kind !== 'place');
  const duePromises = analysis.promises.filter(({ due, kept }) => due !== null && kept === null);
  // Who thanks us has seen the promise kept, even where no sentence of ours says so.
  const isThanked = analysis.tension.emotion === 'grateful';
  const overdue =
    !isThanked && time !== null && duePromises.some(({ due }) => due !== null && Date.parse(due) < time);

  return {
    channel: conversation.channel,
    audience: audience ?? 'customer',
    emotion: analysis.tension.emotion,
    tension: analysis.tension.level ?? 0,
    rising: analysis.tension.trend === 'rising',
    primary: categories[0] ?? null,
    categories: new Set(categories),
    risks: new Set([...risksIn(analysis, (messageId) => turnIds.has(messageId)), ...lifeRisks(turnTopics)]),
    everRisks: new Set([...risksIn(analysis, () => true), ...lifeRisks(allTopics)]),
    topics: allTopics,
    turnTopics,
    cues: customerCues,
    agentCues,
    done: new Set(analysis.steps.map(({ step }) => step)),
    agentMessages: publicMessages.filter(({ role }) => role === 'agent').length,
    customerMessages: publicMessages.filter(({ role }) => role === 'customer').length,
    agentSpokeLast: publicMessages.at(-1)?.role === 'agent',
    turnLength: turnText.split(/\s+/u).filter(Boolean).length,
    factCount: new Set(customerFacts.map(({ value }) => value)).size,
    factKinds: new Set(customerFacts.map(({ kind }) => kind)),
    wishSaid: analysis.wishes.some(({ evidence }) => turnIds.has(evidence.messageId)),
    echoesOffer: sharesWord(turnText, agentText),
    openQuestions: analysis.questions.filter(({ answer }) => answer === null).length,
    waitedHours: hoursSince(analysis.waiting.since, time),
    promiseMissed:
      overdue ||
      turnTopics.has('broken promise') ||
      (customerCues.has('promise not kept') && !turnTopics.has('late delivery')),
    promiseOpen: duePromises.length > 0 && !overdue && !isThanked,
  };
}

/** What the customer has said since the agent's last word; when the agent spoke last, what they said before it. */
function openTurn(messages: readonly Message[]): Message[] {
  const end = messages.findLastIndex(({ role }) => role === 'customer') + 1;
  const start = messages.slice(0, end).findLastIndex(({ role }) => role === 'agent') + 1;
  return messages.slice(start, end);
}

function lastAgentTurn(messages: readonly Message[]): Message[] {
  const end = messages.findLastIndex(({ role }) => role === 'agent') + 1;
  const start = messages.slice(0, end).findLastIndex(({ role }) => role === 'customer') + 1;
  return messages.slice(start, end);
}

function keepParticular(spokenOf: ReadonlySet<Topic>): Set<Topic> {
  return new Set([...spokenOf].filter((topic) => !yieldsTo[topic]?.some((other) => spokenOf.has(other))));
}

/** A category that the analysis is less sure of than this is a guess. */
const SURE = 0.6;
/** From here on it needs no word of the subject beside it. */
const CERTAIN = 0.97;

/**
 * The analysis says what it is chiefly about; what else the customer names is part of it too. Where a language has words
 * for the subjects, a category that no word speaks of is left out: a reply about a login screen must have one.
 */
function categoriesOf(
  { category }: Analysis,
  turnTopics: ReadonlySet<Topic>,
  speaksOf: (category: Category) => boolean | undefined,
): Category[] {
  const named: Category[] = [...turnTopics].flatMap((topic) => topicCategories[topic] ?? []);
  if (category === null || category.confidence < SURE) return named;
  const found = [category.primary, ...category.secondary];
  const sure = found.filter(
    (each) => category.confidence >= CERTAIN || named.includes(each) || speaksOf(each) !== false,
  );
  return [...sure, ...named];
}

/** Longest stretch of one message, and of all, that is listened to: who needs more to say it has pasted something. */
const MESSAGE_LENGTH = 4_000;
const TOTAL_LENGTH = 20_000;

function joinTexts(messages: readonly Message[]): string {
  return (
    messages
      .map(({ text }) => text.slice(0, MESSAGE_LENGTH))
      .join('\n')
      .slice(-TOTAL_LENGTH)
      .replace(/[’‘`´]/gu, "'")
      // A point within a number ends no sentence.
      .replace(/(\d)\.(?=\d)/gu, '$1,')
  );
}

/** Words of four letters and more, and numbers, up to the end of the first sentence. */
function sharesWord(turnText: string, agentText: string): boolean {
  const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  const offered = new Set(wordsIn(agentText));
  const [first = ''] = turnText.trim().split(/[.!?\n]/u);
  return wordsIn(first).some((word) => offered.has(word));
}

function risksIn(analysis: Analysis, includes: (messageId: string) => boolean): Set<Risk> {
  return new Set(
    analysis.risks
      .filter(({ evidence }) => evidence.some(({ messageId }) => includes(messageId)))
      .map(({ risk }) => risk),
  );
}

/** Loss, hardship and despair said in plain words count, whether or not the analysis is sure. */
function lifeRisks(spokenOf: ReadonlySet<Topic>): Risk[] {
  const vulnerable =
    spokenOf.has('bereavement') || spokenOf.has('money trouble') || spokenOf.has('self-harm');
  return [
    ...(vulnerable ? ['vulnerable' as const] : []),
    ...(spokenOf.has('self-harm') ? ['safety' as const] : []),
  ];
}

function newestTime(messages: readonly Message[]): number | null {
  const times = messages.flatMap(({ sentAt }) => (sentAt ? [Date.parse(sentAt)] : []));
  return times.length > 0 ? times.reduce((newest, time) => Math.max(newest, time)) : null;
}

function hoursSince(since: string | null, time: number | null): number | null {
  return since === null || time === null ? null : Math.max(0, (time - Date.parse(since)) / 3_600_000);
}
