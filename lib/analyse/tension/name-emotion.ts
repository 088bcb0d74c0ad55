import type { Emotion } from '@/lib/model/method';
import type { Reading } from '../read-message';

/** A feeling is named only when it outweighs the next one by this much. */
const LEAD = 1.5;
/** Hot feelings need a hot message, the others a cool one: otherwise words and tone disagree and nothing is said. */
const RANGES: Readonly<Record<Emotion, readonly [number, number]>> = {
  calm: [0, 20],
  grateful: [0, 22],
  confused: [0, 70],
  worried: [0, 85],
  disappointed: [20, 90],
  frustrated: [40, 100],
  angry: [55, 100],
};

/** The feeling in a customer's newest message; null unless the words are plain about it and the level agrees. */
export function nameEmotion(reading: Reading | null): Emotion | null {
  if (!reading) return null;
  const weights = new Map<Emotion, number>();
  for (const { rule } of reading.heard.cues)
    if (rule.emotion) weights.set(rule.emotion, (weights.get(rule.emotion) ?? 0) + Math.abs(rule.heat));
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] < second[1] * LEAD)) return null;
  const [emotion] = first;
  if (emotion === 'calm' && reading.risks.length > 0) return null;
  const [least, most] = RANGES[emotion];
  const { level } = reading.tension;
  return level >= least && level <= most ? emotion : null;
}
