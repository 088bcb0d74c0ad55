/**
 * Phrases as they are written: in groups that share a reason. In: nothing. Out: the shape of the data files and the
 * pack built from them. Text only; no ranking and no filling in.
 */
import type { Channel } from '@/lib/model/conversation';
import { Category, Emotion, Risk, Step, type Tone } from '@/lib/model/method';
import type { Phrase, PhrasePack } from '@/lib/model/phrase';

/** Slug → text. The slug becomes the phrase's id, after its step. */
type Wordings = Readonly<Record<string, string>>;

/** Several ways to make one move, which work, and should be left alone, for the same reason. */
export interface PhraseGroup {
  why: string;
  avoid: string;
  /** Categories, emotions and risks that it is meant for; none means all. */
  fits?: readonly (Category | Emotion | Risk)[];
  /** Where it can be said; none means everywhere. */
  on?: readonly Channel[];
  /**
   * What it is about (“double charge”) and the moment it belongs to (“accepted”). The ranking suggests a phrase that
   * states a particular only where the conversation has it; see lib/suggest/topics.ts and moments.ts.
   */
  tags?: readonly string[];
  warm?: Wordings;
  formal?: Wordings;
  brief?: Wordings;
}

export type StepGroups = Readonly<Record<Step, readonly PhraseGroup[]>>;

const tones = ['warm', 'formal', 'brief'] as const satisfies readonly Tone[];

/** Turns the groups of one language into a pack. English ids have no prefix; the others carry their language's code. */
export function buildPack(pack: Omit<PhrasePack, 'id' | 'phrases'>, groups: StepGroups): PhrasePack {
  const prefix = pack.lang === 'en' ? '' : `${pack.lang}-`;
  const phrases = Step.options.flatMap((step) =>
    groups[step].flatMap((group) => expandGroup(`${prefix}${step}`, step, group)),
  );
  return { id: `evenkeel-${pack.lang}`, ...pack, phrases };
}

function expandGroup(prefix: string, step: Step, group: PhraseGroup): Phrase[] {
  const fits = {
    categories: Category.options.filter((category) => group.fits?.includes(category)),
    emotions: Emotion.options.filter((emotion) => group.fits?.includes(emotion)),
    risks: Risk.options.filter((risk) => group.fits?.includes(risk)),
  };
  return tones.flatMap((tone) =>
    Object.entries(group[tone] ?? {}).map(([slug, text]) => ({
      id: `${prefix}-${slug}`,
      step,
      text,
      tone,
      channels: [...(group.on ?? [])],
      fits,
      why: group.why,
      avoid: group.avoid,
      tags: [...(group.tags ?? [])],
    })),
  );
}
