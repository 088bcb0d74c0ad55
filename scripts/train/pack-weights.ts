import { MOST_STEPS, type PackedWeights, WIDENING, ZERO } from '@/lib/analyse/linear/decode-weights';
import type { LinearModel } from './linear-model';

/** The share of weights that are clipped: a few outliers would cost every other weight its precision. */
const CLIPPED = 1e-5;

/** Rounds weights to a few steps on either side of zero, one character each. */
export function packWeights({ bits, weights }: LinearModel, bias: number): PackedWeights {
  const sizes = weights.map(Math.abs).sort();
  const most = sizes[sizes.length - 1 - Math.round(sizes.length * CLIPPED)] ?? 1;
  const steps = Array.from(weights, (weight) => {
    const share = Math.min(1, Math.abs(weight) / most) ** (1 / WIDENING);
    return String.fromCharCode(ZERO + Math.sign(weight) * Math.round(share * MOST_STEPS));
  });
  return {
    bits,
    most: Number(most.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
    steps: steps.join(''),
  };
}
