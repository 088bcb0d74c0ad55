import type { PackedWeights } from '@/lib/analyse/linear/decode-weights';
import type { LinearModel } from './train-upset';

/** Weights this many standard deviations out are clipped: a few outliers would cost every other weight its precision. */
const CLIP = 6;
/** Steps on each side of zero, when a file may not say more: fewer squeeze better and cost no accuracy that shows. */
const STEPS = 127;

/** Rounds weights to one signed byte each. */
export function packWeights({ bits, weights }: LinearModel, bias: number, steps = STEPS): PackedWeights {
  const deviation = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  const scale = (CLIP * deviation) / steps;
  const bytes = Buffer.from(
    Int8Array.from(weights, (weight) => Math.max(-steps, Math.min(steps, Math.round(weight / scale)))).buffer,
  );
  return { bits, scale: Number(scale.toPrecision(6)), bias, bytes: bytes.toString('base64') };
}
