import type { Category, Emotion, Risk, Step, Tone } from '@/lib/model/method';
import type { Phrase } from '@/lib/model/phrase';
import { moments, provisos } from './moments';
import type { Situation } from './situation';
import { type Topic, topicCategories, topics } from './words/vocabulary';

export type Fit =
  /** It would say something that the conversation does not have. */
  | { status: 'unfit' }
  /** `score` is added to the step's need; `reason` names the strongest match, when there is one. */
  | { status: 'fits'; score: number; reason: string | null };

const knownTopics: ReadonlySet<string> = new Set(topics);

/** Feelings that the same words answer. */
const neighbours: Readonly<Record<Emotion, readonly Emotion[]>> = {
  calm: ['confused'],
  confused: ['calm'],
  worried: [],
  disappointed: ['frustrated'],
  frustrated: ['angry', 'disappointed'],
  angry: ['frustrated'],
  grateful: ['calm'],
};

const riskReasons: Readonly<Record<Risk, string>> = {
  leaving: 'they want to leave',
  manager: 'they asked for a manager',
  'repeated-contact': 'they have written before',
  'long-wait': 'they have waited for days',
  legal: 'they speak of legal action',
  chargeback: 'they speak of a chargeback',
  'public-review': 'they speak of a public review',
  abuse: 'the words were aimed at you',
  shouting: 'they are shouting',
  vulnerable: 'they are going through something hard',
  safety: 'somebody may be in danger',
};

/** How well a phrase fits the situation, apart from its step. What it states must be so: otherwise it is unfit. */
export function rateFit(phrase: Phrase, s: Situation, tone: Tone | undefined): Fit {
  const { categories, emotions, risks } = phrase.fits;
  if (phrase.channels.length > 0 && s.channel !== 'unknown' && !phrase.channels.includes(s.channel))
    return unfit;
  if (phrase.tags.includes('internal') !== (s.audience === 'colleagues')) return unfit;

  const about = phrase.tags.filter((tag): tag is Topic => knownTopics.has(tag));
  const topic = about.find((tag) => s.turnTopics.has(tag)) ?? about.find((tag) => s.topics.has(tag));
  if (about.length > 0 && topic === undefined) return unfit;

  const conditions = phrase.tags.filter((tag) => provisos.has(tag));
  if (!conditions.every((tag) => moments[tag]?.(s))) return unfit;

  const when = phrase.tags.filter((tag) => moments[tag] !== undefined && !provisos.has(tag));
  const now = when.filter((tag) => moments[tag]?.(s));
  if (when.length > 0 && now.length === 0) return unfit;

  // What is said to somebody in danger frightens everybody else.
  if (risks.includes('safety') && !s.everRisks.has('safety')) return unfit;
  const risk = risks.find((each) => s.risks.has(each)) ?? risks.find((each) => s.everRisks.has(each));
  if (risks.length > 0 && risk === undefined) return unfit;

  const category = categories.find((each) => s.categories.has(each));
  if (categories.length > 0 && category === undefined && topic === undefined) return unfit;

  if (topic !== undefined && s.cues.has('own mistake') && (blames.has(phrase.step) || broken.has(topic)))
    return unfit;

  const emotion = rateEmotion(emotions, s) ?? (topic === undefined ? null : 0);
  if (emotion === null) return unfit;

  const score =
    rateRisk(risk, s) +
    rateSubject(topic, category, categories.length > 0, s) +
    rateMoments(now) +
    emotion +
    (phrase.channels.length > 0 && s.channel !== 'unknown' ? points.channel : 0) +
    rateTone(phrase.tone, tone ?? (s.cues.has('writes formally') ? 'formal' : undefined)) -
    (isLong(phrase, s) ? points.long : 0);
  return { status: 'fits', score, reason: reasonFor(risk, topic) };
}

/** Steps whose particulars put the cause on our side: no help to somebody who says that it was their own slip. */
const blames: ReadonlySet<Step> = new Set<Step>(['acknowledge', 'apologise']);

/** What somebody broke themselves is not ours to swap. */
const broken: ReadonlySet<Topic> = new Set<Topic>(['damaged', 'faulty']);

/** What each match adds to a step's need of 0 to 100: enough to choose within a step, seldom enough to jump one. */
const points = {
  risk: 18,
  earlierRisk: 6,
  topic: 16,
  earlierTopic: 9,
  /** The words match and the analysis says that it is about something else. */
  topicElsewhere: 6,
  primary: 9,
  secondary: 4,
  /** The conversation has turned: a reply that passes it over is beside the point. */
  turn: 26,
  moment: 16,
  /** Holds in half of all conversations. */
  broadMoment: 4,
  channel: 2,
  tone: 6,
  otherRegister: -4,
  long: 4,
} as const;

const turns: ReadonlySet<string> = new Set([
  'accepted',
  'chose replacement',
  'chose refund',
  'declined',
  'solved',
  'still broken',
  'thanks and more',
  'promise missed',
  'details given',
  'praise',
  'customer’s slip',
]);
const broadMoments: ReadonlySet<string> = new Set([
  'first reply',
  'later reply',
  'customer silent',
  'disputes a rule',
]);

function rateMoments(now: readonly string[]): number {
  if (now.length === 0) return 0;
  if (now.some((tag) => turns.has(tag))) return points.turn;
  return now.every((tag) => broadMoments.has(tag)) ? points.broadMoment : points.moment;
}

function rateRisk(risk: Risk | undefined, s: Situation): number {
  if (risk === undefined) return 0;
  return s.risks.has(risk) ? points.risk : points.earlierRisk;
}

function rateSubject(
  topic: Topic | undefined,
  fitting: Category | undefined,
  hasCategories: boolean,
  s: Situation,
): number {
  const category = fitting ?? (topic && !hasCategories ? topicCategories[topic] : undefined);
  const ofCategory = category ? (category === s.primary ? points.primary : points.secondary) : 0;
  if (topic === undefined) return ofCategory;
  if (hasCategories && fitting === undefined && s.categories.size > 0) return points.topicElsewhere;
  return ofCategory + (s.turnTopics.has(topic) ? points.topic : points.earlierTopic);
}

/** Without a setting, the customer's own register decides; formal words among warm ones would jar, and so the reverse. */
function rateTone(tone: Tone, wanted: Tone | undefined): number {
  if (tone === wanted) return points.tone;
  return (tone === 'formal') === (wanted === 'formal') ? 0 : points.otherRegister;
}

/** Two breaths, or more than a bubble. */
function isLong(phrase: Phrase, s: Situation): boolean {
  return (s.channel === 'chat' || s.channel === 'phone') && phrase.text.length > 180;
}

const unfit: Fit = { status: 'unfit' };

/** Points for the feeling, or null when the words would name one that nobody showed. */
function rateEmotion(emotions: readonly Emotion[], s: Situation): number | null {
  if (emotions.length === 0) return 0;
  if (s.emotion === null) return emotions.some((each) => feelsLike(each, s.tension)) ? 2 : null;
  if (emotions.includes(s.emotion)) return emotions.length === 1 ? 9 : 6;
  return neighbours[s.emotion].some((each) => emotions.includes(each)) ? 1 : null;
}

/** With no emotion word known, the level alone still says hot or not. */
function feelsLike(emotion: Emotion, tension: number): boolean {
  const hot = emotion === 'angry' || emotion === 'frustrated';
  const mild = emotion === 'disappointed' || emotion === 'worried' || emotion === 'confused';
  return hot ? tension >= 50 : mild ? tension >= 34 && tension < 75 : tension < 40;
}

function reasonFor(risk: Risk | undefined, topic: Topic | undefined): string | null {
  if (risk) return riskReasons[risk];
  return topic ? `about: ${topic}` : null;
}
