/** Between the mean, which makes long texts tepid, and the sum, which makes them hot. Chosen on GoEmotions dev, see the model card. */
const POWER = 0.4;

/** What the sum of `count` hashed features is divided by, so that short and long texts can be compared. */
export function scaleOf(count: number): number {
  return Math.max(1, count) ** POWER;
}
