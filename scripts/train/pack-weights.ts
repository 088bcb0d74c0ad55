import type { PackedWeights } from '@/lib/analyse/linear/decode-weights';
import type { LinearModel } from './train-upset';

/** Weights this many standard deviations out are clipped: a few outliers would cost every other weight its precision. */
const CLIP = 6;

/** Rounds weights to one signed byte each. */
export function packWeights({ bits, weights }: LinearModel, bias: number): PackedWeights {
  const deviation = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  const scale = (CLIP * deviation) / 127;
  const bytes = Buffer.from(
    Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))).buffer,
  );
  return { bits, scale: Number(scale.toPrecision(6)), bias, bytes: bytes.toString('base64') };
}
