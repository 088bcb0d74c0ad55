import type { Emotion, Risk, Tone } from '@/lib/model/method';
import type { Phrase } from '@/lib/model/phrase';
import { moments } from './moments';
import type { Situation } from './situation';
import { type Topic, topics } from './words/vocabulary';

export type Fit =
  /** It would say something that the conversation does not have. */
  | { status: 'unfit' }
  /** `score` is added to the step's need; `reason` names the strongest match, when there is one. */
  | { status: 'fits'; score: number; reason: string | null };

const knownTopics: ReadonlySet<string> = new Set(topics);

/** Feelings that the same words answer. */
const neighbours: Readonly<Record<Emotion, readonly Emotion[]>> = {
  calm: ['confused'],
  confused: ['worried', 'calm'],
  worried: ['confused'],
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

  const when = phrase.tags.filter((tag) => moments[tag] !== undefined);
  if (when.length > 0 && !when.some((tag) => moments[tag]?.(s))) return unfit;

  const risk = risks.find((each) => s.risks.has(each)) ?? risks.find((each) => s.everRisks.has(each));
  if (risks.length > 0 && risk === undefined) return unfit;

  const category = categories.find((each) => s.categories.has(each));
  if (categories.length > 0 && category === undefined && topic === undefined && s.categories.size > 0)
    return unfit;

  const emotion = rateEmotion(emotions, s);
  if (emotion === null) return unfit;

  const score =
    (risk ? (s.risks.has(risk) ? 18 : 6) : 0) +
    (topic ? (s.turnTopics.has(topic) ? 16 : 9) : 0) +
    (when.length > 0 ? 12 : 0) +
    (category ? 7 : categories.length > 0 && topic === undefined ? -12 : 0) +
    emotion +
    (phrase.channels.length > 0 && s.channel !== 'unknown' ? 5 : 0) +
    (tone === phrase.tone ? 6 : 0);
  return { status: 'fits', score, reason: reasonFor(risk, topic) };
}

const unfit: Fit = { status: 'unfit' };

/** Points for the feeling, or null when the words would name one that nobody showed. */
function rateEmotion(emotions: readonly Emotion[], s: Situation): number | null {
  if (emotions.length === 0) return 0;
  if (s.emotion === null) return emotions.some((each) => feelsLike(each, s.tension)) ? 2 : null;
  if (emotions.includes(s.emotion)) return 8;
  return neighbours[s.emotion].some((each) => emotions.includes(each)) ? 1 : null;
}

/** With no emotion word known, the level alone still says hot or not. */
function feelsLike(emotion: Emotion, tension: number): boolean {
  const hot = emotion === 'angry' || emotion === 'frustrated';
  const mild = emotion === 'disappointed' || emotion === 'worried' || emotion === 'confused';
  return hot ? tension >= 50 : mild ? tension >= 15 && tension < 70 : tension < 40;
}

function reasonFor(risk: Risk | undefined, topic: Topic | undefined): string | null {
  if (risk) return riskReasons[risk];
  return topic ? `it is about: ${topic}` : null;
}
