import type { Emotion } from '@/lib/model/method';
import type { Reading } from '../read-message';

/** A feeling is named only when it outweighs the next one by this much. */
const LEAD = 1.5;

/** The feeling in a customer's newest message; null unless the words are plain about it. */
export function nameEmotion(reading: Reading | null): Emotion | null {
  if (!reading) return null;
  const weights = new Map<Emotion, number>();
  for (const { rule } of reading.cues)
    if (rule.emotion) weights.set(rule.emotion, (weights.get(rule.emotion) ?? 0) + Math.abs(rule.heat));
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] < second[1] * LEAD)) return null;
  return first[0];
}
